package org.sathi.membership.internal.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.sathi.kernel.task.Period;

/**
 * When an agency's account that nobody uses is closed. It is never closed without a warning, so that an installation that was switched off for long, or is upgraded, does not lock
 * people out at its first start.
 *
 * @param unused so long nobody used it
 * @param warning so long before the closing it is said
 */
record UnusedRule(Duration unused, Duration warning) {

    /** What is to be done with an account. */
    enum Step {
        NOTHING,
        WARN,
        CLOSE
    }

    /** Reads the settings of the environment. */
    static UnusedRule of(Map<String, String> environment) {
        Period.check(environment);
        return new UnusedRule(Period.UNUSED_ACCOUNT.in(environment), Period.UNUSED_WARNING.in(environment));
    }

    /**
     * What is to be done now.
     *
     * @param lastUse last sign-in or use of a token, or when the account was last made usable by an administrator
     * @param warnedAt when it was last said that it will be closed, or {@code null}; what was said before the last use is void
     */
    Step step(Instant lastUse, Instant warnedAt, Instant now) {
        if (now.isBefore(lastUse.plus(unused).minus(warning))) {
            return Step.NOTHING;
        }
        if (warnedAt == null || !warnedAt.isAfter(lastUse)) {
            return Step.WARN;
        }
        return now.isBefore(closesAt(lastUse, warnedAt)) ? Step.NOTHING : Step.CLOSE;
    }

    /** When the account is closed if nobody uses it. */
    Instant closesAt(Instant lastUse, Instant warnedAt) {
        Instant bySilence = lastUse.plus(unused);
        Instant byWarning = warnedAt.plus(warning);
        return bySilence.isAfter(byWarning) ? bySilence : byWarning;
    }

    int days() {
        return (int) unused.toDays();
    }
}
