package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReferralReason;

/** A request to refer several members to one service; its people are {@link SeveralPerson}. */
@Entity
@Table(name = "ref_several")
class Several {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "begun_by")
    private UUID begunBy;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "service_id")
    private UUID serviceId;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    private ReferralReason reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "priority")
    private Priority priority;

    protected Several() {}

    Several(UUID begunBy, UUID serviceId, ReferralReason reason, Priority priority, Instant now) {
        this.id = UUID.randomUUID();
        this.begunBy = begunBy;
        this.begunAt = now;
        this.serviceId = serviceId;
        this.reason = reason;
        this.priority = priority;
    }

    UUID id() {
        return id;
    }

    UUID begunBy() {
        return begunBy;
    }

    Instant begunAt() {
        return begunAt;
    }

    UUID serviceId() {
        return serviceId;
    }

    ReferralReason reason() {
        return reason;
    }

    Priority priority() {
        return priority;
    }
}
