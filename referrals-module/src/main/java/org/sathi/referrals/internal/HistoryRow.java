package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.Channel;
import org.sathi.kernel.crypto.FieldCipher;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ReferralRole;
import org.sathi.referrals.api.ReferralState;

/** One step of a referral, written in its transaction and never changed; {@code (referral, seq)} is unique and without gaps (B5). */
@Entity
@Table(name = "ref_referral_event")
class HistoryRow {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "referral_id")
    private UUID referralId;

    @Column(name = "seq")
    private int seq;

    @Enumerated(EnumType.STRING)
    @Column(name = "event")
    private ReferralEvent event;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private ReferralState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private ReferralState to;

    @Column(name = "actor_id")
    private UUID actorId;

    @Enumerated(EnumType.STRING)
    @Column(name = "actor_role")
    private ReferralRole role;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private Channel channel;

    @Column(name = "request_id")
    private String requestId;

    @Column(name = "occurred_at")
    private Instant at;

    @Column(name = "reason_list")
    private String reasonList;

    @Column(name = "reason")
    private String reason;

    @Column(name = "text_sealed")
    private byte[] text;

    @Column(name = "consent_id")
    private UUID consentId;

    @Column(name = "override_id")
    private UUID overrideId;

    @Column(name = "version_before")
    private Long versionBefore;

    protected HistoryRow() {}

    HistoryRow(
            UUID id,
            Referral referral,
            int seq,
            ReferralEvent event,
            ReferralState from,
            Actor actor,
            ReferralRole role,
            Given given,
            Instant now) {
        this.id = id;
        this.referralId = referral.id();
        this.seq = seq;
        this.event = event;
        this.from = from;
        this.to = referral.state();
        this.actorId = role == ReferralRole.SYSTEM ? null : actor.accountId();
        this.role = role;
        this.channel = role == ReferralRole.SYSTEM ? Channel.SYSTEM : actor.channel();
        this.requestId = actor.requestId();
        this.at = now;
        this.reasonList = given.reason() == null
                ? null
                : given.reason().getDeclaringClass().getSimpleName();
        this.reason = given.reason() == null ? null : given.reason().name();
        this.text = FieldCipher.current().seal("ref_referral_event", "text", id, given.text());
        this.consentId = referral.consentId();
        this.overrideId = referral.marks().overrideId();
        this.versionBefore = from == null ? null : referral.version();
    }

    int seq() {
        return seq;
    }

    ReferralEvent event() {
        return event;
    }

    ReferralState from() {
        return from;
    }

    ReferralState to() {
        return to;
    }

    UUID actorId() {
        return actorId;
    }

    ReferralRole role() {
        return role;
    }

    Instant at() {
        return at;
    }

    String reasonList() {
        return reasonList;
    }

    String reason() {
        return reason;
    }

    String text() {
        return FieldCipher.current().open("ref_referral_event", "text", id, text);
    }
}
