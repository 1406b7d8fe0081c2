package org.sathi.membership.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.crypto.SearchKeys;
import org.sathi.membership.api.MemberDetails;
import org.sathi.membership.api.PhoneEntry;
import org.sathi.membership.api.PossibleDuplicate;

/** Looks for records that may be of the same person, whatever their status and wherever they are (M2). */
@ApplicationScoped
class DuplicateFinder {

    /** So many are asked about at once (D1). */
    private static final int MOST = 10;

    private static final int MOST_CANDIDATES = 100;

    private record Scored(Member member, DuplicateScore score) {}

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private MemberScope scope;

    /**
     * The likeliest records, at most ten.
     *
     * @param details cleaned details
     * @param registrationKey leaves out the record that this very registration made before; may be {@code null}
     */
    List<PossibleDuplicate> find(MemberDetails details, UUID registrationKey) {
        DuplicateScore.Traits typed = traits(details);
        List<Scored> likely = candidates(details, typed.phoneTokens(), registrationKey).stream()
                .map(id -> em.find(Member.class, id))
                .map(member -> new Scored(member, DuplicateScore.of(typed, traits(member.details()))))
                .filter(scored -> scored.score().likely())
                .sorted(Comparator.comparingDouble(
                                (Scored scored) -> scored.score().score())
                        .reversed())
                .limit(MOST)
                .toList();
        Set<UUID> visible = visible(likely);
        return likely.stream()
                .map(scored -> view(scored, visible.contains(scored.member().id())))
                .toList();
    }

    /** Records that share a phone or a word of a name; those with more words in common first. */
    private Set<UUID> candidates(MemberDetails details, Set<String> phoneTokens, UUID registrationKey) {
        String own = registrationKey == null ? "" : registrationKey.toString();
        Set<UUID> found = new LinkedHashSet<>();
        if (!phoneTokens.isEmpty()) {
            found.addAll(new Sql(
                            "SELECT DISTINCT m.id FROM mbr_phone p JOIN mbr_member m ON m.id = p.member_id"
                                    + " WHERE m.merged_into_id IS NULL AND COALESCE(m.registration_key, '-') <> ? AND p.token IN ",
                            own)
                    .in(phoneTokens)
                    .ids(em, MOST_CANDIDATES));
        }
        Set<String> words = NameIndex.words(details);
        if (!words.isEmpty()) {
            new Sql(
                            "SELECT m.id, COUNT(*) FROM mbr_name_token t JOIN mbr_member m ON m.id = t.member_id WHERE t.token IN ")
                    .in(words)
                    .add(" AND m.merged_into_id IS NULL AND COALESCE(m.registration_key, '-') <> ?", own)
                    .add(
                            " GROUP BY m.id, m.birth_year ORDER BY COUNT(*) DESC, ABS(COALESCE(m.birth_year, ?) - ?), m.id",
                            year(details),
                            year(details))
                    .rows(em, MOST_CANDIDATES)
                    .forEach(row -> found.add(Sql.id(row[0])));
        }
        return found;
    }

    private static int year(MemberDetails details) {
        return details.birthYear() == null ? 0 : details.birthYear();
    }

    private Set<UUID> visible(List<Scored> likely) {
        if (likely.isEmpty()) {
            return Set.of();
        }
        List<UUID> ids = likely.stream().map(scored -> scored.member().id()).toList();
        return new HashSet<>(scope.restrict(new Sql("SELECT m.id FROM mbr_member m WHERE m.id IN ").in(ids))
                .ids(em));
    }

    private static DuplicateScore.Traits traits(MemberDetails details) {
        Set<String> tokens = details.phones().stream()
                .map(PhoneEntry::number)
                .map(MemberPhone::token)
                .collect(Collectors.toSet());
        return new DuplicateScore.Traits(NameIndex.names(details), details.birthYear(), details.district(), tokens);
    }

    private static PossibleDuplicate view(Scored scored, boolean inScope) {
        Member member = scored.member();
        String ref = SearchKeys.current()
                .token("possible-duplicate", CurrentActor.get().accountId() + "|" + member.id());
        if (!inScope) {
            return new PossibleDuplicate(ref, null, null, null, null, null, null, Set.of());
        }
        MemberDetails details = member.details();
        return new PossibleDuplicate(
                ref,
                member.id(),
                member.code(),
                details.calledBy(),
                details.birthYear(),
                details.district(),
                member.status(),
                scored.score().why());
    }
}
