package org.sathi.membership.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.text.NameSimilarity;
import org.sathi.kernel.text.Phone;
import org.sathi.membership.api.MemberRow;
import org.sathi.membership.api.Members;

/** Finds members within scope by what somebody typed: a code, a phone number or the beginnings of names in either script. */
@ApplicationScoped
class MemberSearch {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    /** More candidates than rows are read, so that the best of them come first. */
    private static final int CANDIDATES = 3 * Members.SEARCH_CAP;

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private MemberScope scope;

    @Inject
    private MemberRows rows;

    /** The best matches, at most {@link Members#SEARCH_CAP}. */
    List<MemberRow> find(String typed) {
        InputCheck check = new InputCheck();
        String text = check.requiredText("text", typed, LONGEST);
        check.throwIfAny();
        long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
        check.check(letters >= SHORTEST, "text", "error.member.search.too-short");
        check.throwIfAny();
        Optional<String> phone = Phone.normalise(text);
        if (phone.isPresent()) {
            return ranked(byPhone(phone.get()), text);
        }
        List<UUID> codes = byCode(text);
        return ranked(codes.isEmpty() ? byName(text) : codes, text);
    }

    private List<UUID> byPhone(String e164) {
        return scope.restrict(new Sql(
                        "SELECT m.id FROM mbr_member m WHERE m.merged_into_id IS NULL AND m.id IN (SELECT p.member_id FROM mbr_phone p WHERE p.token = ?)",
                        MemberPhone.token(e164)))
                .ids(em, CANDIDATES);
    }

    private List<UUID> byCode(String text) {
        Optional<MemberCode> code = MemberCode.parse(text);
        Sql query = new Sql(
                "SELECT m.id FROM mbr_member m WHERE m.id IN (SELECT COALESCE(c.merged_into_id, c.id) FROM mbr_member c WHERE ");
        if (code.isPresent()) {
            query.add("c.code = ?)", code.get().text());
        } else {
            Optional<String> start = MemberCode.prefix(text);
            if (start.isEmpty()) {
                return List.of();
            }
            query.add("c.code LIKE ?)", start.get() + "%");
        }
        return scope.restrict(query).ids(em, CANDIDATES);
    }

    private List<UUID> byName(String text) {
        List<String> tokens = NameIndex.query(text);
        if (tokens.isEmpty()) {
            return List.of();
        }
        Sql query = new Sql("SELECT m.id FROM mbr_name_token t0 JOIN mbr_member m ON m.id = t0.member_id");
        for (int i = 1; i < tokens.size(); i++) {
            query.add(
                    " JOIN mbr_name_token t" + i + " ON t" + i + ".member_id = m.id AND t" + i + ".token = ?",
                    tokens.get(i));
        }
        query.add(" WHERE t0.token = ? AND m.merged_into_id IS NULL", tokens.get(0));
        return scope.restrict(query).add(" ORDER BY m.registered_on DESC, m.id").ids(em, CANDIDATES);
    }

    private List<MemberRow> ranked(List<UUID> ids, String text) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return rows.of(ids).stream()
                .sorted(Comparator.comparingDouble((MemberRow row) -> -likeness(row, text))
                        .thenComparing(MemberRow::name))
                .limit(Members.SEARCH_CAP)
                .toList();
    }

    private static double likeness(MemberRow row, String text) {
        double called = NameSimilarity.of(row.name(), text);
        return row.otherName() == null ? called : Math.max(called, NameSimilarity.of(row.otherName(), text));
    }
}
