package org.sathi.membership.api;

import java.util.Set;
import java.util.UUID;

/**
 * A record that may be of the same person (M2). Outside of the asker's scope it only says that a record exists: everything but the reference is {@code null} or empty.
 *
 * @param ref what {@link RegisterMember#notDuplicateOf()} names it by; tells nothing by itself
 * @param memberId the record, within scope only
 * @param code its member code, within scope only
 * @param name the name the person is called by, within scope only
 * @param birthYear year of birth, within scope only
 * @param district district of the home, within scope only
 * @param status where the person stands, within scope only
 * @param why what is alike, within scope only
 */
public record PossibleDuplicate(
        String ref,
        UUID memberId,
        String code,
        String name,
        Integer birthYear,
        String district,
        MemberStatus status,
        Set<Likeness> why) {

    /** What makes two records look like one person. */
    public enum Likeness {
        SAME_NAME,
        SIMILAR_NAME,
        SAME_BIRTH_YEAR,
        SAME_PHONE,
        SAME_DISTRICT
    }

    /** Whether the asker may open the record. */
    public boolean inScope() {
        return memberId != null;
    }
}
