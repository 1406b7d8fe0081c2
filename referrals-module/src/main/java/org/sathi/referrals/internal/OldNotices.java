package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.sathi.kernel.task.Forgetting;
import org.sathi.kernel.task.Period;

/** Forgets notices that were read ninety days ago, and those that nobody read within a year, unless the installation sets other periods; what they told stands with the referral, the account or the agency. */
@ApplicationScoped
class OldNotices implements Forgetting {

    private final Duration read = Period.READ_NOTICE.in(System.getenv());
    private final Duration unread = Period.UNREAD_NOTICE.in(System.getenv());

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    @Override
    public String task() {
        return "old-notices";
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forget(Instant now) {
        int seen = delete("done_at < ?", now.minus(read));
        int never = delete("done_at IS NULL AND created_at < ?", now.minus(unread));
        return Math.max(seen, never);
    }

    private int delete(String which, Instant before) {
        return em.createNativeQuery("DELETE FROM ref_notice WHERE " + which + " LIMIT " + BATCH)
                .setParameter(1, LocalDateTime.ofInstant(before, ZoneOffset.UTC))
                .executeUpdate();
    }
}
