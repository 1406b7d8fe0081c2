package org.sathi.web.calendar;

import java.io.Serializable;
import org.sathi.referrals.api.BusinessTimes;

/** The numbers of the steps as they are typed. */
public class LimitsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Integer attempts;
    private Integer attemptDays;
    private Integer returnDays;
    private Integer unansweredDays;
    private Integer holdDays;
    private Integer reopenDays;
    private Integer graceDays;
    private long version;

    /** The form as the numbers stand. */
    static LimitsForm of(BusinessTimes.Limits limits) {
        LimitsForm form = new LimitsForm();
        form.attempts = limits.attempts();
        form.attemptDays = limits.attemptDays();
        form.returnDays = limits.returnDays();
        form.unansweredDays = limits.unansweredDays();
        form.holdDays = limits.holdDays();
        form.reopenDays = limits.reopenDays();
        form.graceDays = limits.graceDays();
        form.version = limits.version();
        return form;
    }

    /** The numbers as they are kept. */
    BusinessTimes.Limits limits() {
        return new BusinessTimes.Limits(
                attempts, attemptDays, returnDays, unansweredDays, holdDays, reopenDays, graceDays, version);
    }

    public Integer getAttempts() {
        return attempts;
    }

    public void setAttempts(Integer attempts) {
        this.attempts = attempts;
    }

    public Integer getAttemptDays() {
        return attemptDays;
    }

    public void setAttemptDays(Integer attemptDays) {
        this.attemptDays = attemptDays;
    }

    public Integer getReturnDays() {
        return returnDays;
    }

    public void setReturnDays(Integer returnDays) {
        this.returnDays = returnDays;
    }

    public Integer getUnansweredDays() {
        return unansweredDays;
    }

    public void setUnansweredDays(Integer unansweredDays) {
        this.unansweredDays = unansweredDays;
    }

    public Integer getHoldDays() {
        return holdDays;
    }

    public void setHoldDays(Integer holdDays) {
        this.holdDays = holdDays;
    }

    public Integer getReopenDays() {
        return reopenDays;
    }

    public void setReopenDays(Integer reopenDays) {
        this.reopenDays = reopenDays;
    }

    public Integer getGraceDays() {
        return graceDays;
    }

    public void setGraceDays(Integer graceDays) {
        this.graceDays = graceDays;
    }
}
