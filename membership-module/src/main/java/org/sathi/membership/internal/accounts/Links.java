package org.sathi.membership.internal.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.task.Forgetting;
import org.sathi.membership.api.OneTimeLink;

/** The links with which people choose a password, each for one use; of a link only the SHA-256 of its token is kept. */
@ApplicationScoped
class Links {

    /** A link works this long. */
    static final Duration LIFE = Duration.ofDays(3);

    @PersistenceContext(unitName = "membership")
    EntityManager em;

    /** Makes a link for an account; earlier ones stop working. */
    OneTimeLink make(UUID account, Instant now) {
        voidAll(account, now);
        String token = Secrets.fresh();
        em.createNativeQuery("INSERT INTO mbr_one_time_link (token_sha256, account_id, created_at, ends_at)"
                        + " VALUES (?, ?, ?, ?)")
                .setParameter(1, Secrets.sha256(token))
                .setParameter(2, account.toString())
                .setParameter(3, Rows.utc(now))
                .setParameter(4, Rows.utc(now.plus(LIFE)))
                .executeUpdate();
        return new OneTimeLink(token, now.plus(LIFE));
    }

    /** The account that a token was made for, or {@code null} when it is unknown, used or too old. */
    UUID account(String token, Instant now) {
        List<?> found = em.createNativeQuery(
                        "SELECT account_id FROM mbr_one_time_link WHERE token_sha256 = ? AND used_at IS NULL AND ends_at > ?")
                .setParameter(1, Secrets.sha256(token))
                .setParameter(2, Rows.utc(now))
                .getResultList();
        return found.isEmpty() ? null : Rows.uuid(found.get(0));
    }

    /** Uses a token up; only one of two who try at once succeeds. */
    boolean use(String token, Instant now) {
        return em.createNativeQuery("UPDATE mbr_one_time_link SET used_at = ?"
                                + " WHERE token_sha256 = ? AND used_at IS NULL AND ends_at > ?")
                        .setParameter(1, Rows.utc(now))
                        .setParameter(2, Secrets.sha256(token))
                        .setParameter(3, Rows.utc(now))
                        .executeUpdate()
                == 1;
    }

    /** Makes all open links of an account void. */
    void voidAll(UUID account, Instant now) {
        em.createNativeQuery("UPDATE mbr_one_time_link SET used_at = ? WHERE account_id = ? AND used_at IS NULL")
                .setParameter(1, Rows.utc(now))
                .setParameter(2, account.toString())
                .executeUpdate();
    }

    /** Forgets links that ended before the given instant, used or not. */
    int forgetBefore(Instant before) {
        return em.createNativeQuery("DELETE FROM mbr_one_time_link WHERE ends_at < ? LIMIT " + Forgetting.BATCH)
                .setParameter(1, Rows.utc(before))
                .executeUpdate();
    }
}
