package org.sathi.web.referrals;

import java.io.Serializable;
import java.time.LocalDate;
import org.sathi.referrals.api.HoldReason;

/** Why the work on a referral rests and when that is looked at again, on either side's page. */
public class HoldForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private HoldReason reason;
    private String text;
    private LocalDate reviewOn;

    /** Why work can rest. */
    public HoldReason[] getReasons() {
        return HoldReason.values();
    }

    public HoldReason getReason() {
        return reason;
    }

    public void setReason(HoldReason reason) {
        this.reason = reason;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}
