package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.time.NepalTime;
import org.sathi.referrals.api.HelpConfirmed;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralOutcome;
import org.sathi.referrals.api.ReferralState;

/**
 * What the report needs of one referral that was sent: one narrow row, kept in the transaction of each step and lying in the order of the days of sending, so that the report of
 * a period reads the rows of that period and no others. It tells of no person.
 */
@Entity
@Table(name = "ref_report_fact")
class ReportFact {

    /** How the agency answered. */
    enum Answer {
        WAITING,
        ACCEPTED,
        TURNED_DOWN,
        EXPIRED,
        WITHDRAWN
    }

    /** What became of what was accepted. */
    enum Close {
        OPEN,
        RESOLVED,
        PARTLY,
        FAILED,
        ENDED
    }

    /** What the member says of what is called completed. */
    enum Said {
        CONFIRMED,
        DENIED,
        NOT_ASKED
    }

    private static final Set<ReferralEvent> ANSWERS =
            EnumSet.of(ReferralEvent.RECEIVE, ReferralEvent.ACCEPT, ReferralEvent.REJECT);
    private static final Set<ReferralEvent> REASONED =
            EnumSet.of(ReferralEvent.REJECT, ReferralEvent.RETURN, ReferralEvent.FAIL);

    @Id
    @Column(name = "referral_id")
    private UUID referralId;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column(name = "service_id")
    private UUID serviceId;

    @Enumerated(EnumType.STRING)
    @Column(name = "priority")
    private Priority priority;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer")
    private Answer answer;

    @Enumerated(EnumType.STRING)
    @Column(name = "closing")
    private Close closing;

    @Enumerated(EnumType.STRING)
    @Column(name = "said")
    private Said said;

    @Column(name = "reason")
    private String reason;

    @Column(name = "warned")
    private boolean warned;

    @Column(name = "ack_hours")
    private Integer ackHours;

    @Column(name = "accept_hours")
    private Integer acceptHours;

    @Column(name = "contact_hours")
    private Integer contactHours;

    @Column(name = "close_hours")
    private Integer closeHours;

    protected ReportFact() {}

    /** Of a referral that has just been sent. */
    ReportFact(Referral referral) {
        referralId = referral.id();
        sentAt = referral.sentAt();
        sentOn = NepalTime.toLocal(sentAt).toLocalDate();
        agencyId = referral.agencyId();
        serviceId = referral.serviceId();
        priority = referral.priority();
    }

    /** Takes in what a step has made of the referral. */
    void follow(Referral referral, ReferralEvent event, Given given, Instant now) {
        if (event == ReferralEvent.SEND) {
            warned = given.warned();
        }
        answer = answerOf(referral);
        closing = answer == Answer.ACCEPTED ? closeOf(referral) : null;
        boolean completed = closing == Close.RESOLVED || closing == Close.PARTLY;
        said = completed ? saidOf(referral.ending().help()) : null;
        if (REASONED.contains(event)) {
            reason = given.reason().name();
        } else if (referral.state() != ReferralState.REJECTED && referral.state() != ReferralState.FAILED) {
            reason = null;
        }
        if (ANSWERS.contains(event) && ackHours == null) {
            ackHours = hoursUntil(now);
        }
        if (event == ReferralEvent.ACCEPT) {
            acceptHours = hoursUntil(now);
        }
        if (event == ReferralEvent.START) {
            reached(now);
        }
        boolean ended = completed || closing == Close.FAILED;
        if (!ended) {
            closeHours = null;
        } else if (closeHours == null) {
            closeHours = hoursUntil(now);
        }
    }

    /** The agency has reached the member; only the first time counts, and an appointment that was kept may be told of late. */
    void reached(Instant when) {
        int hours = Math.max(0, hoursUntil(when));
        if (contactHours == null || hours < contactHours) {
            contactHours = hours;
        }
    }

    private int hoursUntil(Instant now) {
        return (int) Duration.between(sentAt, now).toHours();
    }

    private static Answer answerOf(Referral referral) {
        return switch (referral.state()) {
            case REJECTED -> Answer.TURNED_DOWN;
            case EXPIRED -> Answer.EXPIRED;
            case DRAFT, REQUESTED, RECEIVED -> Answer.WAITING;
            case CANCELLED -> referral.acceptedAt() == null ? Answer.WITHDRAWN : Answer.ACCEPTED;
            default -> Answer.ACCEPTED;
        };
    }

    private static Close closeOf(Referral referral) {
        return switch (referral.state()) {
            case COMPLETED -> referral.ending().outcome() == ReferralOutcome.PARTLY ? Close.PARTLY : Close.RESOLVED;
            case FAILED -> Close.FAILED;
            case CANCELLED -> Close.ENDED;
            default -> Close.OPEN;
        };
    }

    private static Said saidOf(HelpConfirmed help) {
        if (help == null || help == HelpConfirmed.NOT_REACHED) {
            return Said.NOT_ASKED;
        }
        return help == HelpConfirmed.NO ? Said.DENIED : Said.CONFIRMED;
    }
}
