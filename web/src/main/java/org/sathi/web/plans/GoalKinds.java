package org.sathi.web.plans;

import org.sathi.sessions.api.GoalStatus;

/** How the statuses of goals look. */
final class GoalKinds {

    private GoalKinds() {}

    static String of(GoalStatus status) {
        return switch (status) {
            case ACHIEVED -> "ok";
            case ACTIVE -> "info";
            case DRAFT -> "warn";
            case PAUSED, LET_GO -> "none";
        };
    }
}
