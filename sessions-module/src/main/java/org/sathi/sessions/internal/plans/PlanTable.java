package org.sathi.sessions.internal.plans;

import org.sathi.sessions.api.PlanStatus;

/** The lifecycle of a plan as a table (B, lifecycles): what a newly written text makes of it. */
final class PlanTable {

    private PlanTable() {}

    /**
     * The status after a text was written.
     *
     * @param everAgreed whether the member ever agreed to an earlier text
     * @param agreed whether the member agrees to this one
     */
    static PlanStatus written(boolean everAgreed, boolean agreed) {
        if (agreed) {
            return PlanStatus.AGREED;
        }
        return everAgreed ? PlanStatus.UNDER_REVIEW : PlanStatus.DRAFT;
    }

    /** The status after work goes on in the plan: an ended one is under review again. */
    static PlanStatus worked(PlanStatus status) {
        return status == PlanStatus.ENDED ? PlanStatus.UNDER_REVIEW : status;
    }
}
