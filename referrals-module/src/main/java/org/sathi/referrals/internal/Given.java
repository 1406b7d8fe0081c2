package org.sathi.referrals.internal;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.Role;
import org.sathi.referrals.api.EligibilityWarning;

/**
 * What a step was given beside its own fields.
 *
 * @param reason constant of a reason list, or {@code null}
 * @param text free text, or {@code null}
 * @param workerId worker named with it, or {@code null}
 * @param warned whether it was said before that the service may not fit
 * @param team who works at the agency, where the step has asked for it already, or {@code null}
 */
record Given(Enum<?> reason, String text, UUID workerId, boolean warned, Map<UUID, Role> team) {

    static final Given NOTHING = new Given(null, null, null, false, null);

    static Given reason(Enum<?> reason, String text) {
        return new Given(reason, text, null, false, null);
    }

    static Given text(String text) {
        return new Given(null, text, null, false, null);
    }

    static Given worker(UUID workerId) {
        return new Given(null, null, workerId, false, null);
    }

    /** The same after a warning that was overlooked or passed over, or without one. */
    Given after(Set<EligibilityWarning> warnings) {
        return new Given(reason, text, workerId, !warnings.isEmpty(), team);
    }

    /** The same with who works at the agency, so that it is not asked twice. */
    Given to(Map<UUID, Role> people) {
        return new Given(reason, text, workerId, warned, people);
    }
}
