package org.sathi.referrals.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That there was a draft and who threw it away; of what stood in it nothing is kept (T2, B6-15). */
@Entity
@Table(name = "ref_discarded")
class Discarded {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "discarded_by")
    private UUID discardedBy;

    @Column(name = "discarded_at")
    private Instant discardedAt;

    protected Discarded() {}

    Discarded(Referral draft, UUID by, Instant now) {
        id = draft.id();
        memberId = draft.memberId();
        discardedBy = by;
        discardedAt = now;
    }

    UUID memberId() {
        return memberId;
    }

    UUID discardedBy() {
        return discardedBy;
    }

    Instant discardedAt() {
        return discardedAt;
    }
}
