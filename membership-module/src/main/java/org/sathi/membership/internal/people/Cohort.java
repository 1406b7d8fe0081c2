package org.sathi.membership.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sathi.membership.api.CohortMember;
import org.sathi.membership.api.ConsentDecision;
import org.sathi.membership.api.ConsentPurpose;

/** Who may be counted in a report of a period (C.3). */
@ApplicationScoped
class Cohort {

    /**
     * Consent in force: the current answer is a consent that was not withdrawn, and there was one by the last day of the period. A newer text that was agreed to later does not take the
     * earlier consent away; a withdrawal stops the use at once, for every period (invariant 12).
     */
    private static final String CONSENT =
            " AND EXISTS (SELECT 1 FROM mbr_consent c WHERE c.member_id = m.id AND c.purpose = ? AND c.decision = ? AND c.current_key IS NOT NULL AND c.withdrawn_on IS NULL)"
                    + " AND EXISTS (SELECT 1 FROM mbr_consent c WHERE c.member_id = m.id AND c.purpose = ? AND c.decision = ? AND c.withdrawn_on IS NULL AND c.decided_on <= ?)";

    private static final String ENROLLED =
            "SELECT COALESCE(p.merged_into_id, p.id) FROM mbr_engagement e JOIN mbr_member p ON p.id = e.member_id"
                    + " WHERE e.enrolled_on <= ? AND (e.ended_on IS NULL OR e.ended_on >= ?)";

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    /** The members of a period, both days inclusive, each once. */
    List<CohortMember> of(LocalDate from, LocalDate to) {
        ConsentPurpose purpose = ConsentPurpose.ANONYMOUS_REPORTS;
        ConsentDecision given = ConsentDecision.GIVEN;
        Map<UUID, UUID> homes = homes(from, to);
        return new Sql("SELECT m.id FROM mbr_member m WHERE m.merged_into_id IS NULL AND m.id IN (")
                .add(ENROLLED + ")", to, from).add(CONSENT, purpose, given, purpose, given, to).ids(em).stream()
                        .map(member -> new CohortMember(member, homes.get(member)))
                        .toList();
    }

    /** The last home group of each member in the period. */
    private Map<UUID, UUID> homes(LocalDate from, LocalDate to) {
        Map<UUID, UUID> homes = new HashMap<>();
        new Sql(
                        "SELECT s.member_id, s.group_id FROM mbr_membership s WHERE s.kind = 'HOME' AND s.joined_on <= ? AND (s.left_on IS NULL OR s.left_on > ?)"
                                + " ORDER BY s.joined_on, s.left_on IS NULL, s.id",
                        to,
                        from)
                .rows(em)
                .forEach(column -> homes.put(Sql.id(column[0]), Sql.id(column[1])));
        return homes;
    }
}
