package org.sathi.referrals.internal;

import java.util.UUID;

/**
 * What a step was given beside its own fields.
 *
 * @param reason constant of a reason list, or {@code null}
 * @param text free text, or {@code null}
 * @param workerId worker named with it, or {@code null}
 */
record Given(Enum<?> reason, String text, UUID workerId) {

    static final Given NOTHING = new Given(null, null, null);

    static Given reason(Enum<?> reason, String text) {
        return new Given(reason, text, null);
    }

    static Given text(String text) {
        return new Given(null, text, null);
    }

    static Given worker(UUID workerId) {
        return new Given(null, null, workerId);
    }
}
