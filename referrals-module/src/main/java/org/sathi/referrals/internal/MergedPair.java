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
import org.sathi.kernel.crypto.FieldCipher;
import org.sathi.referrals.api.MergedReferrals.Decision;

/** Two open referrals of a merged person to one service, about which a coordinator decides (B6-9). */
@Entity
@Table(name = "ref_merged_pair")
class MergedPair {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "older_id")
    private UUID olderId;

    @Column(name = "newer_id")
    private UUID newerId;

    @Column(name = "found_at")
    private Instant foundAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private UUID settledBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision")
    private Decision decision;

    @Column(name = "reason_sealed")
    private byte[] reason;

    protected MergedPair() {}

    MergedPair(UUID older, UUID newer, Instant now) {
        this.id = UUID.randomUUID();
        this.olderId = older;
        this.newerId = newer;
        this.foundAt = now;
    }

    void settle(Decision what, String why, UUID by, Instant at) {
        decision = what;
        reason = FieldCipher.current().seal("ref_merged_pair", "reason", id, why);
        settledBy = by;
        settledAt = at;
    }

    boolean settled() {
        return settledAt != null;
    }

    UUID id() {
        return id;
    }

    UUID olderId() {
        return olderId;
    }

    UUID newerId() {
        return newerId;
    }

    Instant foundAt() {
        return foundAt;
    }
}
