package org.sathi.membership.internal.people;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.error.NotFound;
import org.sathi.membership.api.CohortMember;
import org.sathi.membership.api.MemberBackground;
import org.sathi.membership.api.MemberDetails;
import org.sathi.membership.api.MemberDirectory;
import org.sathi.membership.api.MemberIdentity;
import org.sathi.membership.api.MemberLabel;
import org.sathi.membership.api.MemberStanding;
import org.sathi.membership.api.MemberStatus;
import org.sathi.membership.api.PhoneEntry;
import org.sathi.membership.api.SafeContact;
import org.sathi.membership.api.SpokenLanguage;

/** Answers the other modules about members. */
@Published
class MemberDirectoryReading implements MemberDirectory {

    private static final String ON_DAY = " AND s.joined_on <= ? AND (s.left_on IS NULL OR s.left_on > ?)";

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private MemberScope scope;

    @Inject
    private MemberRows rows;

    @Inject
    private Cohort cohort;

    @Override
    public void requireInScope(UUID memberId) {
        scope.require(memberId);
    }

    @Override
    public boolean isInScope(UUID memberId) {
        return scope.reaches(scope.surviving(memberId));
    }

    @Override
    public Set<UUID> withTie(UUID memberId) {
        return scope.withTie(scope.surviving(memberId));
    }

    @Override
    public Optional<Set<UUID>> membersInScope() {
        return scope.reached();
    }

    @Override
    public Map<UUID, MemberLabel> labels(Collection<UUID> memberIds) {
        return rows.labels(memberIds);
    }

    @Override
    public Optional<MemberLabel> byCode(String code) {
        if (code == null) {
            return Optional.empty();
        }
        return MemberCode.parse(code).flatMap(this::find);
    }

    /** From the row as it now is: a record that this transaction has read before may have ended since. */
    @Override
    public boolean isEnrolled(UUID memberId) {
        return new Sql("SELECT m.status FROM mbr_member m WHERE m.id = ?", scope.surviving(memberId))
                .word(em)
                .filter(name -> MemberStatus.valueOf(name).enrolled())
                .isPresent();
    }

    @Override
    public MemberStanding standingUntilCommit(UUID memberId) {
        Object[] row = locked(memberId);
        UUID mergedInto = Sql.id(row[0]);
        UUID living = mergedInto == null ? memberId : mergedInto;
        if (mergedInto != null) {
            row = locked(living);
        }
        scope.lives(memberId, living);
        if (!scope.reaches(living)) {
            throw new NotFound();
        }
        return new MemberStanding(
                MemberStatus.valueOf((String) row[1]).enrolled(),
                Member.background(
                        living, Sql.integer(row[2]), (byte[]) row[3], language((String) row[4]), (String) row[5]));
    }

    private static SpokenLanguage language(String name) {
        return name == null ? null : SpokenLanguage.valueOf(name);
    }

    private Object[] locked(UUID memberId) {
        return new Sql(
                        "SELECT m.merged_into_id, m.status, m.birth_year, m.gender_sealed, m.language, m.district FROM mbr_member m"
                                + " WHERE m.id = ? FOR UPDATE",
                        memberId)
                .rows(em).stream().findFirst().orElseThrow(NotFound::new);
    }

    @Override
    public boolean wasEnrolledOn(UUID memberId, LocalDate on) {
        UUID surviving = scope.surviving(memberId);
        return new Sql(
                                "SELECT COUNT(*) FROM mbr_engagement e JOIN mbr_member m ON m.id = e.member_id WHERE (m.id = ? OR m.merged_into_id = ?)"
                                        + " AND e.enrolled_on <= ? AND (e.ended_on IS NULL OR e.ended_on >= ?)",
                                surviving,
                                surviving,
                                on,
                                on)
                        .number(em)
                > 0;
    }

    @Override
    public UUID survivingId(UUID memberId) {
        return scope.surviving(memberId);
    }

    @Override
    public Set<UUID> allIds(UUID memberId) {
        UUID surviving = scope.surviving(memberId);
        return new HashSet<>(
                new Sql("SELECT m.id FROM mbr_member m WHERE m.id = ? OR m.merged_into_id = ?", surviving, surviving)
                        .ids(em));
    }

    @Override
    public Set<UUID> roster(UUID groupId, LocalDate on) {
        return new HashSet<>(new Sql(
                        "SELECT s.member_id FROM mbr_membership s JOIN mbr_member m ON m.id = s.member_id WHERE m.merged_into_id IS NULL AND s.group_id = ?"
                                + ON_DAY,
                        groupId,
                        on,
                        on)
                .ids(em));
    }

    @Override
    public Optional<UUID> homeGroup(UUID memberId, LocalDate on) {
        return new Sql(
                        "SELECT s.group_id FROM mbr_membership s WHERE s.kind = 'HOME' AND s.member_id = ?" + ON_DAY,
                        scope.surviving(memberId),
                        on,
                        on)
                .ids(em).stream().findFirst();
    }

    @Override
    public List<CohortMember> cohort(LocalDate from, LocalDate to) {
        return cohort.of(from, to);
    }

    @Override
    public MemberBackground background(UUID memberId) {
        return em.find(Member.class, scope.surviving(memberId)).background();
    }

    @Override
    public MemberIdentity identity(UUID memberId) {
        Member member = em.find(Member.class, scope.surviving(memberId));
        MemberDetails details = member.details();
        return new MemberIdentity(
                member.id(),
                member.code(),
                details.nameLatin(),
                details.nameNepali(),
                details.preferredName(),
                details.birthYear(),
                details.gender(),
                details.language() == null ? null : details.language().code(),
                details.district(),
                details.localLevel(),
                details.phones().stream().map(PhoneEntry::number).toList(),
                words(details.safeContact()),
                details.safeContact().familyMayKnow(),
                details.safeContact().mayLeaveMessage());
    }

    private Optional<MemberLabel> find(MemberCode code) {
        List<UUID> ids = new Sql(
                        "SELECT COALESCE(m.merged_into_id, m.id) FROM mbr_member m WHERE m.code = ?", code.text())
                .ids(em);
        return ids.stream().findFirst().map(id -> rows.labels(List.of(id)).get(id));
    }

    /** The person's own words, with the best time before them. */
    private static String words(SafeContact contact) {
        if (contact.bestTime() == null) {
            return contact.words();
        }
        return contact.words() == null ? contact.bestTime() : contact.bestTime() + ". " + contact.words();
    }
}
