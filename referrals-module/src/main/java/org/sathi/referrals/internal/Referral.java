package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.sathi.referrals.api.AgeBand;
import org.sathi.referrals.api.AlarmLevel;
import org.sathi.referrals.api.Need;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralReason;
import org.sathi.referrals.api.ReferralRole;
import org.sathi.referrals.api.ReferralState;
import org.sathi.referrals.api.SafeContact;

/**
 * A referral of a member to a service of an agency. Its state moves only through {@link #enter}, which the state machine calls; member, agency and service are fixed
 * once it is sent.
 */
@Entity
@Table(name = "ref_referral")
@NamedQuery(
        name = Referral.LOCK_WITH_CONSENT,
        query = "SELECT r, c FROM Referral r LEFT JOIN Consent c ON c.id = r.consentId WHERE r.id = :r",
        lockMode = LockModeType.PESSIMISTIC_WRITE)
class Referral {

    /** Reads and locks a referral and then its consent, if it has one; named as {@link Agency#LOCK_WITH_SERVICE} is. */
    static final String LOCK_WITH_CONSENT = "Referral.lockWithConsent";

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    /** Counts what the agency can see change; what happens inside the programme does not move it. */
    @Column(name = "agency_version")
    private long agencyVersion;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column(name = "service_id")
    private UUID serviceId;

    @Enumerated(EnumType.STRING)
    @Column(name = "need")
    private Need need;

    @Column(name = "consent_id")
    private UUID consentId;

    @Column(name = "goal_id")
    private UUID goalId;

    @Column(name = "sender_id")
    private UUID senderId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ReferralState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "bucket")
    private Bucket bucket;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    private ReferralReason reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "priority")
    private Priority priority;

    @Column(name = "reference")
    private String reference;

    @Embedded
    private SafeTerms safeTerms;

    @Embedded
    private Preview preview;

    @Column(name = "open_key")
    private String openKey;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Embedded
    private Alarm alarm;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "worker_id")
    private UUID workerId;

    @Column(name = "first_contact_on")
    private LocalDate firstContactOn;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "held_from")
    private ReferralState heldFrom;

    @Embedded
    private Passage passage;

    @Embedded
    private Marks marks;

    @Embedded
    private Ending ending;

    @Column(name = "replaces_id")
    private UUID replacesId;

    @Column(name = "replaced_by_id")
    private UUID replacedById;

    @Embedded
    private Tasks tasks;

    @Column(name = "last_seq")
    private int lastSeq;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Referral() {}

    Referral(UUID id, UUID memberId, UUID senderId, Instant now) {
        this.id = id;
        this.memberId = memberId;
        this.senderId = senderId;
        this.state = ReferralState.DRAFT;
        this.bucket = Bucket.DRAFT;
        this.safeTerms = SafeTerms.of(null, id);
        this.ending = Ending.none();
        this.tasks = Tasks.none();
        this.passage = Passage.transmitted();
        this.alarm = Alarm.silent();
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Addresses a draft; agency and service are {@code null} while only the need is known. */
    void address(UUID agency, UUID service, Need what) {
        agencyId = agency;
        serviceId = service;
        need = what;
    }

    /** What a draft is about. */
    void describe(ReferralReason why, Priority howSoon, SafeContact safe, UUID goal, UUID replaces) {
        reason = why;
        priority = howSoon;
        safeTerms = SafeTerms.of(safe, id);
        goalId = goal;
        replacesId = replaces;
    }

    /** Puts a consent under it. */
    void under(UUID consent) {
        consentId = consent;
    }

    /** Puts an override in the place of a consent, or takes it away. */
    void overridden(UUID override) {
        if (marks == null) {
            marks = Marks.none();
        }
        marks.override(override);
    }

    /** Makes a draft ready to leave: its reference at the agency, the preview of the member as of now and its times. */
    void dispatch(String newReference, Preview member, String newOpenKey, Instant expires, Instant now) {
        reference = newReference;
        preview = member;
        openKey = newOpenKey;
        sentAt = now;
        expiresAt = expires;
    }

    void giveTo(UUID worker) {
        workerId = worker;
    }

    void promiseContact(LocalDate on, Instant now) {
        firstContactOn = on;
        acceptedAt = now;
    }

    void reviewOn(LocalDate on) {
        reviewOn = on;
    }

    void occupy(String newOpenKey) {
        openKey = newOpenKey;
    }

    void replacedBy(UUID referral) {
        replacedById = referral;
    }

    /** Moves to the surviving record of a merged member (B6-9). */
    void mergeInto(UUID survivor) {
        memberId = survivor;
    }

    /**
     * Takes the state that a row of the machine leads to, with its flags and tasks, and the next number of the history. The time of the last change is what both
     * sides read and sort by, so it moves only by what both may see.
     *
     * @param timing the deadline that begins, {@code null} when the one that runs goes on
     */
    int enter(Transition row, UUID actor, Timing timing, Instant now) {
        ReferralState after = row.stateAfter(state, heldFrom);
        if (after == ReferralState.ON_HOLD && state != ReferralState.ON_HOLD) {
            heldFrom = state;
        } else if (state == ReferralState.ON_HOLD && after != ReferralState.ON_HOLD) {
            heldFrom = null;
            reviewOn = null;
        }
        if (marks == null) {
            marks = Marks.none();
        }
        marks.follow(row, actor, now);
        if (after.closed() && !state.closed()) {
            closing().closedAt(now);
            openKey = null;
            tasks.ended();
        } else if (after.open() && state.closed()) {
            ending = Ending.none();
            tasks.reopenAnswered();
        }
        state = after;
        bucket = Bucket.of(after);
        tasks.follow(row, after, passage.untold(), marks.flags());
        if (timing != null) {
            dueAt = timing.due();
            alarm = alarm();
            alarm.follow(timing, now);
        }
        if (!row.event().insideProgramme()) {
            agencyVersion++;
            updatedAt = now;
        } else if (state == ReferralState.DRAFT) {
            updatedAt = now;
        }
        lastSeq++;
        return lastSeq;
    }

    Set<Flag> flags() {
        return marks().flags();
    }

    /** The flags with when and who; empty when none is set. */
    Marks marks() {
        return marks == null ? Marks.none() : marks;
    }

    /** How the clock stands for the deadline that runs. */
    Alarm alarm() {
        if (alarm == null) {
            alarm = Alarm.silent();
        }
        return alarm;
    }

    /** How it goes to its agency. */
    Passage passage() {
        return passage;
    }

    UUID id() {
        return id;
    }

    /** The clock has spoken of the deadline; gives the place of that in the history. */
    int said(AlarmLevel level, Instant next) {
        alarm().said(level, next);
        return ++lastSeq;
    }

    int lastSeq() {
        return lastSeq;
    }

    long version() {
        return version;
    }

    /** The version as one side sees it: the agency's does not move by what happens inside the programme. */
    long versionFor(ReferralRole role) {
        return role.ofAgency() ? agencyVersion : version;
    }

    UUID memberId() {
        return memberId;
    }

    UUID agencyId() {
        return agencyId;
    }

    UUID serviceId() {
        return serviceId;
    }

    Need need() {
        return need;
    }

    UUID consentId() {
        return consentId;
    }

    UUID goalId() {
        return goalId;
    }

    UUID senderId() {
        return senderId;
    }

    ReferralState state() {
        return state;
    }

    ReferralReason reason() {
        return reason;
    }

    Priority priority() {
        return priority;
    }

    String reference() {
        return reference;
    }

    SafeTerms safeTerms() {
        return safeTerms == null ? SafeTerms.of(null, id) : safeTerms;
    }

    Preview preview() {
        return preview == null ? new Preview(null, AgeBand.UNKNOWN, null) : preview;
    }

    Instant sentAt() {
        return sentAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    /** What it waits for from each side. */
    Tasks tasks() {
        return tasks;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Instant acceptedAt() {
        return acceptedAt;
    }

    UUID workerId() {
        return workerId;
    }

    LocalDate firstContactOn() {
        return firstContactOn;
    }

    LocalDate reviewOn() {
        return reviewOn;
    }

    ReferralState heldFrom() {
        return heldFrom;
    }

    /** How it ended; empty while it has not. */
    Ending ending() {
        return ending == null ? Ending.none() : ending;
    }

    /** The ending, to be written. */
    Ending closing() {
        if (ending == null) {
            ending = Ending.none();
        }
        return ending;
    }

    String openKey() {
        return openKey;
    }

    UUID replacesId() {
        return replacesId;
    }

    UUID replacedById() {
        return replacedById;
    }
}
