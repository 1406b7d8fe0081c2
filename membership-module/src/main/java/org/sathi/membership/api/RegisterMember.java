package org.sathi.membership.api;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Asks to register a person (M1).
 *
 * @param submitKey makes a repeated submit harmless; {@code null} when there is none
 * @param details who the person is
 * @param startAs REFERRED, WAITLISTED, ENROLLED or ACTIVE
 * @param registeredOn first day, today or earlier
 * @param homeGroupId group that becomes the home group on that day; needs ENROLLED or ACTIVE; a person with the scope of own groups must name one of them
 * @param notDuplicateOf references ({@link PossibleDuplicate#ref()}) of the possible duplicates of which it was said "this is someone else" (M2)
 */
public record RegisterMember(
        UUID submitKey,
        MemberDetails details,
        MemberStatus startAs,
        LocalDate registeredOn,
        UUID homeGroupId,
        Set<String> notDuplicateOf) {

    public RegisterMember {
        notDuplicateOf = notDuplicateOf == null ? Set.of() : Set.copyOf(notDuplicateOf);
    }
}
