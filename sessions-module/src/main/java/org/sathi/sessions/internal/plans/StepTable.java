package org.sathi.sessions.internal.plans;

import java.util.EnumSet;
import java.util.Set;
import org.sathi.sessions.api.StepStatus;

/** The lifecycle of an action step as a table (R4). What was done or dropped by mistake can be opened again. */
final class StepTable {

    private StepTable() {}

    /** Statuses that a step can move to, in a fixed order. */
    static Set<StepStatus> next(StepStatus from) {
        return switch (from) {
            case OPEN -> EnumSet.of(StepStatus.DOING, StepStatus.DONE, StepStatus.DROPPED);
            case DOING -> EnumSet.of(StepStatus.OPEN, StepStatus.DONE, StepStatus.DROPPED);
            case DONE, DROPPED -> EnumSet.of(StepStatus.OPEN);
        };
    }
}
