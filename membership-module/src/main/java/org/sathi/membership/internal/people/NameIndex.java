package org.sathi.membership.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.sathi.kernel.crypto.SearchKeys;
import org.sathi.kernel.text.NameTokens;
import org.sathi.membership.api.MemberDetails;

/** The keyed tokens by which sealed names are found (M4, SECURITY C.8). */
@ApplicationScoped
class NameIndex {

    private static final String PURPOSE = "member-name";

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    /** Replaces the tokens of a member by those of the names given. */
    void put(UUID memberId, MemberDetails details) {
        new Sql("DELETE FROM mbr_name_token WHERE member_id = ?", memberId).run(em);
        Set<String> tokens = tokens(details);
        if (tokens.isEmpty()) {
            return;
        }
        Sql insert = new Sql("INSERT INTO mbr_name_token (token, member_id) VALUES ");
        String separator = "";
        for (String token : tokens) {
            insert.add(separator + "(?, ?)", token, memberId);
            separator = ", ";
        }
        insert.run(em);
    }

    /** The keyed tokens under which a person with these names is found. */
    static Set<String> tokens(MemberDetails details) {
        Set<String> tokens = new LinkedHashSet<>();
        names(details).forEach(name -> NameTokens.of(name).forEach(token -> tokens.add(keyed(token))));
        return tokens;
    }

    /** The keyed tokens, all of which a name must have to be found by the words typed; empty when there is not enough to search by. */
    static List<String> query(String typed) {
        return NameTokens.query(typed).stream().map(NameIndex::keyed).toList();
    }

    /** The keyed tokens of the whole words of a person's names. */
    static Set<String> words(MemberDetails details) {
        Set<String> tokens = new LinkedHashSet<>();
        names(details).forEach(name -> NameTokens.words(name).forEach(word -> tokens.add(keyed(word))));
        return tokens;
    }

    /** The names that are held, in any script. */
    static List<String> names(MemberDetails details) {
        return new ArrayList<>(Stream.of(details.nameLatin(), details.nameNepali(), details.preferredName())
                .filter(Objects::nonNull)
                .toList());
    }

    private static String keyed(String token) {
        return SearchKeys.current().token(PURPOSE, token);
    }
}
