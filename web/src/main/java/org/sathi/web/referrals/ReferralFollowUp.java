package org.sathi.web.referrals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.ReferralView;

/** How the programme follows a referral up on its record: flags, and where another referral takes its place. */
@Named
@RequestScoped
public class ReferralFollowUp {

    @Inject
    private ReferralPage page;

    /** Whether there are flags or one can be set. */
    public boolean isFlagged() {
        return view() != null && (page.can("FLAG") || !view().flags().isEmpty());
    }

    /** Whether the reader may set flags and take them away. */
    public boolean isKeeps() {
        return CurrentActor.get().may(Permission.REFERRAL_SEND);
    }

    /** Whether it came back and another way must be found. */
    public boolean isAgain() {
        return renewable() && page.isAgain();
    }

    /** Whether another referral can take its place although nothing waits: at any time after the end. */
    public boolean isLater() {
        return renewable() && !isAgain() && !view().row().outcomeDoubted();
    }

    /** Whether another referral can take its place because the member says that no help came. */
    public boolean isInstead() {
        return renewable() && view().row().outcomeDoubted();
    }

    /** Until when a coordinator can open it again; {@code null} when that is over, and for a coordinator, whose button says whether they can. */
    public Instant getReopensUntil() {
        boolean another = view() != null && !CurrentActor.get().may(Permission.REFERRAL_COORDINATE);
        return another ? view().times().reopenUntil() : null;
    }

    private boolean renewable() {
        if (view() == null) {
            return false;
        }
        ReferralState state = view().row().state();
        return state.closed()
                && state != ReferralState.ENTERED_IN_ERROR
                && view().replacedById() == null
                && CurrentActor.get().may(Permission.REFERRAL_SEND);
    }

    private ReferralView view() {
        return page.getView();
    }
}
