package org.sathi.web.disclosure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.referrals.api.OverrideView;
import org.sathi.referrals.api.Overrides;

/** The disclosures without consent that wait for a second person, on the home page of who reviews them. */
@Named("overrideHome")
@RequestScoped
public class OverrideHome {

    private static final int FEW = 5;

    @Inject
    private Overrides overrides;

    private List<OverrideView> waiting;

    /** The most pressing ones; none for who does not review. */
    public List<OverrideView> getWaiting() {
        if (waiting == null) {
            waiting = CurrentActor.get().may(Permission.REFERRAL_OVERRIDE_REVIEW)
                    ? overrides.list(false, new PageRequest(FEW, null)).rows()
                    : List.of();
        }
        return waiting;
    }
}
