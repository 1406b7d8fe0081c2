package org.sathi.web.referrals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.referrals.api.MergedReferrals;
import org.sathi.referrals.api.MergedReferrals.Decision;
import org.sathi.referrals.api.MergedReferrals.Pair;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.faces.SubmitKey;

/** The coordinator's list of open referrals that met when two records were merged, one pair decided at a time (B6-9). */
@Named
@ViewScoped
public class MergedPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String ADDRESS = "/staff/referrals/merged";

    @Inject
    private MergedReferrals merged;

    @Inject
    private Actions actions;

    @Inject
    private SubmitKey submitKey;

    private String after;
    private UUID pair;
    private Decision decision;
    private String reason;

    private transient Slice<Pair> slice;

    /** Reads the list. */
    public void load() {
        slice = merged.open(PageRequest.after(after));
    }

    /** Decides about the chosen pair. */
    public String settle() {
        return actions.run("several.merged.done", () -> {
            merged.settle(new MergedReferrals.Settle(pair, decision, reason, submitKey.value()));
            return ADDRESS;
        });
    }

    /** Whether anything waits, for the coordinator's list of referrals. */
    public boolean isWaiting() {
        return CurrentActor.get().may(Permission.REFERRAL_COORDINATE)
                && !merged.open(new PageRequest(1, null)).rows().isEmpty();
    }

    /** The pair that is decided about, when the address names one of the list. */
    public Pair getChosen() {
        return getSlice().rows().stream()
                .filter(known -> known.id().equals(pair))
                .findFirst()
                .orElse(null);
    }

    /** What can be decided. */
    public List<Decision> getDecisions() {
        return List.of(Decision.values());
    }

    public Slice<Pair> getSlice() {
        if (slice == null) {
            load();
        }
        return slice;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public UUID getPair() {
        return pair;
    }

    public void setPair(UUID pair) {
        this.pair = pair;
    }

    public Decision getDecision() {
        return decision;
    }

    public void setDecision(Decision decision) {
        this.decision = decision;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
