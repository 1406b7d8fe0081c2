package org.sathi.kernel.task;

import java.util.List;

/**
 * How the scheduled work goes.
 *
 * @param begun whether the node that answers has begun with it
 * @param troubles what is not well, first what nobody does; nothing when all is
 */
public record WorkState(boolean begun, List<WorkTrouble> troubles) {

    public WorkState {
        troubles = List.copyOf(troubles);
    }

    /** Whether all of it is done as it should. */
    public boolean well() {
        return begun && troubles.isEmpty();
    }
}
