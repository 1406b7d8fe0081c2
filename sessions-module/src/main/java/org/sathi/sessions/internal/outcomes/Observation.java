package org.sathi.sessions.internal.outcomes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sathi.kernel.crypto.FieldCipher;
import org.sathi.kernel.error.Conflict;
import org.sathi.sessions.api.ObservationSource;
import org.sathi.sessions.api.ObservationStatus;
import org.sathi.sessions.api.ObservedLevel;

/**
 * One thing that somebody saw or said of a member on a day (O2). It is never changed in what it says and never deleted: a wrong one is made void and a right one recorded.
 * The evidence and the reasons are sealed.
 */
@Entity
@Table(name = "ses_observation")
class Observation {

    private static final String TABLE = "ses_observation";
    private static final String EVIDENCE = "evidence_sealed";
    private static final String REASON = "status_reason_sealed";

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "round_id")
    private UUID roundId;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "recorded_member_id")
    private UUID recordedMemberId;

    @Column(name = "indicator_code")
    private String indicatorCode;

    @Column(name = "indicator_version")
    private int indicatorVersion;

    @Column(name = "observed_on")
    private LocalDate observedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "source")
    private ObservationSource source;

    @Enumerated(EnumType.STRING)
    @Column(name = "level")
    private ObservedLevel level;

    @Column(name = "qualifies")
    private boolean qualifies;

    @Column(name = "evidence_sealed")
    private byte[] evidenceSealed;

    @Column(name = "observer_id")
    private UUID observerId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ObservationStatus status;

    @Column(name = "status_reason_sealed")
    private byte[] statusReasonSealed;

    @Column(name = "status_by")
    private UUID statusBy;

    @Column(name = "status_at")
    private Instant statusAt;

    protected Observation() {}

    /** An observation; one that lacks the evidence it needs is a draft, any other is submitted. */
    Observation(Round round, Indicator indicator, ObservationSource source, ObservedLevel level, String evidence) {
        this.id = UUID.randomUUID();
        this.roundId = round.id();
        this.memberId = round.memberId();
        this.recordedMemberId = round.memberId();
        this.observedOn = round.observedOn();
        this.observerId = round.observerId();
        this.recordedAt = round.recordedAt();
        this.indicatorCode = indicator.code();
        this.indicatorVersion = indicator.version();
        this.source = source;
        this.level = level;
        this.qualifies = indicator.qualifies(level);
        this.evidenceSealed = FieldCipher.current().seal(TABLE, EVIDENCE, id, evidence);
        this.status = evidence == null && indicator.needsEvidence(level)
                ? ObservationStatus.DRAFT
                : ObservationStatus.SUBMITTED;
    }

    /**
     * What the observations recorded at once share.
     *
     * @param observerId account that writes them down
     */
    record Round(UUID id, UUID memberId, LocalDate observedOn, UUID observerId, Instant recordedAt) {}

    /** Moves the observation on; refuses with {@link Conflict} where the table has no such move. */
    void move(ObservationTable.Event event, String reason, UUID by, Instant at) {
        status = ObservationTable.next(status, event)
                .orElseThrow(() -> new Conflict("error.observation.state", status, event));
        statusReasonSealed = FieldCipher.current().seal(TABLE, REASON, id, reason);
        statusBy = by;
        statusAt = at;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID memberId() {
        return memberId;
    }

    String indicatorCode() {
        return indicatorCode;
    }

    LocalDate observedOn() {
        return observedOn;
    }

    ObservationSource source() {
        return source;
    }

    ObservedLevel level() {
        return level;
    }

    String evidence() {
        return FieldCipher.current().open(TABLE, EVIDENCE, id, evidenceSealed);
    }

    UUID observerId() {
        return observerId;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    ObservationStatus status() {
        return status;
    }

    String statusReason() {
        return FieldCipher.current().open(TABLE, REASON, id, statusReasonSealed);
    }
}
