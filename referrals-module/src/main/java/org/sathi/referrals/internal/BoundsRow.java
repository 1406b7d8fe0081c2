package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.sathi.referrals.api.BusinessTimes;

/** How often and how long, where the state machine asks for a number: one row. */
@Entity
@Table(name = "ref_bounds")
class BoundsRow {

    /** Id of the one row. */
    static final UUID ID = new UUID(0, 1);

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "attempt_days")
    private int attemptDays;

    @Column(name = "return_days")
    private int returnDays;

    @Column(name = "unanswered_days")
    private int unansweredDays;

    @Column(name = "hold_days")
    private int holdDays;

    @Column(name = "reopen_days")
    private int reopenDays;

    @Column(name = "grace_days")
    private int graceDays;

    protected BoundsRow() {}

    void change(BusinessTimes.Limits limits) {
        attempts = limits.attempts();
        attemptDays = limits.attemptDays();
        returnDays = limits.returnDays();
        unansweredDays = limits.unansweredDays();
        holdDays = limits.holdDays();
        reopenDays = limits.reopenDays();
        graceDays = limits.graceDays();
    }

    BusinessTimes.Limits limits() {
        return new BusinessTimes.Limits(
                attempts, attemptDays, returnDays, unansweredDays, holdDays, reopenDays, graceDays, version);
    }

    Bounds bounds() {
        return new Bounds(attempts, attemptDays, returnDays, unansweredDays, holdDays, reopenDays, graceDays);
    }

    long version() {
        return version;
    }
}
