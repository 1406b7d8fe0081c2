package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.sathi.referrals.api.ReferralTimers;

/** The referrals for which the clock has something to do, read along one index; whether it has is decided under the row lock. */
@ApplicationScoped
class DueReferrals {

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    List<ReferralTimers.Due> find(ReferralTimers.Due after, Instant now, int limit) {
        boolean first = after == null;
        var query = em.createNativeQuery("SELECT id, next_check_at FROM ref_referral WHERE next_check_at <= ?"
                        + (first ? "" : " AND next_check_at >= ? AND (next_check_at > ? OR id > ?)")
                        + " ORDER BY next_check_at, id LIMIT " + Math.max(1, limit))
                .setParameter(1, utc(now));
        if (!first) {
            query.setParameter(2, utc(after.at()))
                    .setParameter(3, utc(after.at()))
                    .setParameter(4, after.id().toString());
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> due((Object[]) row)).toList();
    }

    /** Locks the row if it is still due and nobody else holds it. */
    boolean claim(UUID id, Instant now) {
        return !em.createNativeQuery(
                        "SELECT id FROM ref_referral WHERE id = ? AND next_check_at <= ? FOR UPDATE SKIP LOCKED")
                .setParameter(1, id.toString())
                .setParameter(2, utc(now))
                .getResultList()
                .isEmpty();
    }

    /** Says when to look again; the versions that people see stay. */
    void lookAgain(UUID id, Instant at) {
        em.createNativeQuery("UPDATE ref_referral SET next_check_at = ? WHERE id = ?")
                .setParameter(1, at == null ? null : utc(at))
                .setParameter(2, id.toString())
                .executeUpdate();
    }

    private static ReferralTimers.Due due(Object[] cells) {
        return new ReferralTimers.Due(UUID.fromString((String) cells[0]), Cells.instant(cells[1]));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
