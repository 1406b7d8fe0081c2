package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sathi.referrals.api.ReportBy;

/** Names of the agencies and services in a report. */
@ApplicationScoped
class ReportNames {

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    /** A name in both languages. */
    record Name(String en, String ne) {

        static final Name NONE = new Name(null, null);
    }

    /** By key of the line; priorities have a word of their own. */
    Map<String, Name> of(List<ReportSheet.Line> lines) {
        Map<String, Name> names = new HashMap<>();
        read(names, lines, ReportBy.AGENCY, "SELECT a.id, a.nameEn, a.nameNe FROM Agency a WHERE a.id IN :ids");
        read(names, lines, ReportBy.SERVICE, "SELECT s.id, s.nameEn, s.nameNe FROM AgencyService s WHERE s.id IN :ids");
        return names;
    }

    private void read(Map<String, Name> names, List<ReportSheet.Line> lines, ReportBy by, String jpql) {
        List<UUID> ids = lines.stream()
                .filter(line -> line.by() == by)
                .map(line -> UUID.fromString(line.key()))
                .toList();
        if (ids.isEmpty()) {
            return;
        }
        em.createQuery(jpql, Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> names.put(row[0].toString(), new Name((String) row[1], (String) row[2])));
    }
}
