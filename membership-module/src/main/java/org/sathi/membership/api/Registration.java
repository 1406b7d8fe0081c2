package org.sathi.membership.api;

import java.util.List;
import java.util.UUID;

/**
 * The answer to a registration: either the new member, or possible duplicates of which nobody has said yet that they are someone else; then nothing was saved.
 *
 * @param memberId the new member, else {@code null}
 * @param code the new member's permanent code, else {@code null}
 * @param possibleDuplicates the open questions, the likeliest first; empty when the person was registered
 */
public record Registration(UUID memberId, String code, List<PossibleDuplicate> possibleDuplicates) {

    public Registration {
        possibleDuplicates = List.copyOf(possibleDuplicates);
    }

    /** The person was registered. */
    public static Registration done(UUID memberId, String code) {
        return new Registration(memberId, code, List.of());
    }

    /** Somebody has to say first whether these are the same person. */
    public static Registration asking(List<PossibleDuplicate> duplicates) {
        return new Registration(null, null, duplicates);
    }

    /** Whether the person is registered now. */
    public boolean registered() {
        return memberId != null;
    }
}
