package org.sathi.membership.internal.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sathi.kernel.task.Forgetting;
import org.sathi.membership.api.SessionRow;
import org.sathi.membership.api.StepDue;

/** The sessions of people who signed in with a password. Kept in the database, so that one request after the account is closed they are closed too. */
@ApplicationScoped
class Sessions {

    /** A session nobody used for this long is over. */
    static final Duration IDLE = Duration.ofMinutes(20);

    /** A session this old is over, used or not. */
    static final Duration LONGEST = Duration.ofHours(12);

    /** So long a session waits for the second step. */
    static final Duration WAITS = Duration.ofMinutes(10);

    private static final Duration TOUCH_EVERY = Duration.ofMinutes(1);
    private static final int LISTED = 50;

    @PersistenceContext(unitName = "membership")
    EntityManager em;

    @Inject
    ProofUse use;

    /** A session that waits for the second step. */
    record Waiting(UUID account, StepDue due) {}

    /** Opens a session and gives its token; one that waits for something lets nobody in. */
    String open(Account account, StepDue due, Instant now) {
        String token = Secrets.fresh();
        em.createNativeQuery(
                        "INSERT INTO mbr_session"
                                + " (token_sha256, account_id, authz_version, created_at, last_seen_at, ends_at, step_due) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, Secrets.sha256(token))
                .setParameter(2, account.id().toString())
                .setParameter(3, account.authzVersion())
                .setParameter(4, Rows.utc(now))
                .setParameter(5, Rows.utc(now))
                .setParameter(6, Rows.utc(now.plus(due == StepDue.NONE ? LONGEST : WAITS)))
                .setParameter(7, due.name())
                .executeUpdate();
        return token;
    }

    /** Who holds the session, or {@code null}; notes once a minute that it is in use. */
    Holder holder(String token, Instant now) {
        String hash = Secrets.sha256(token);
        List<?> found = em.createNativeQuery("SELECT a.id, a.username, a.role, a.agency_id, s.last_seen_at"
                        + " FROM mbr_session s JOIN mbr_account a ON a.id = s.account_id"
                        + " WHERE s.token_sha256 = ? AND s.step_due = 'NONE'"
                        + " AND s.ended_at IS NULL AND s.ends_at > ? AND s.last_seen_at > ?"
                        + " AND a.active = 1 AND a.authz_version = s.authz_version")
                .setParameter(1, hash)
                .setParameter(2, Rows.utc(now))
                .setParameter(3, Rows.utc(now.minus(IDLE)))
                .getResultList();
        if (found.isEmpty()) {
            return null;
        }
        Object[] row = (Object[]) found.get(0);
        if (Rows.instant(row[4]).isBefore(now.minus(TOUCH_EVERY))) {
            use.ofSession(hash, now);
        }
        return Holder.of(row);
    }

    /** What a session waits for; empty when it waits for nothing, or is over. */
    Optional<Waiting> waiting(String token, Instant now) {
        List<?> found = em.createNativeQuery("SELECT s.account_id, s.step_due"
                        + " FROM mbr_session s JOIN mbr_account a ON a.id = s.account_id"
                        + " WHERE s.token_sha256 = ? AND s.step_due <> 'NONE' AND s.ended_at IS NULL AND s.ends_at > ?"
                        + " AND a.active = 1 AND a.authz_version = s.authz_version")
                .setParameter(1, Secrets.sha256(token))
                .setParameter(2, Rows.utc(now))
                .getResultList();
        return found.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new Waiting(Rows.uuid(row[0]), StepDue.valueOf((String) row[1])));
    }

    /** Ends one session; gives its account, or {@code null} when there is no such open session. */
    UUID end(String token, Instant now) {
        String hash = Secrets.sha256(token);
        List<?> found = em.createNativeQuery(
                        "SELECT account_id FROM mbr_session WHERE token_sha256 = ? AND ended_at IS NULL FOR UPDATE")
                .setParameter(1, hash)
                .getResultList();
        if (found.isEmpty()) {
            return null;
        }
        em.createNativeQuery("UPDATE mbr_session SET ended_at = ? WHERE token_sha256 = ?")
                .setParameter(1, Rows.utc(now))
                .setParameter(2, hash)
                .executeUpdate();
        return Rows.uuid(found.get(0));
    }

    /**
     * Ends all sessions of an account.
     *
     * @param exceptToken token of the one that stays open, or {@code null}
     * @return how many were open
     */
    int endAll(UUID account, String exceptToken, Instant now) {
        return em.createNativeQuery("UPDATE mbr_session SET ended_at = ?"
                        + " WHERE account_id = ? AND ended_at IS NULL AND token_sha256 <> ?")
                .setParameter(1, Rows.utc(now))
                .setParameter(2, account.toString())
                .setParameter(3, exceptToken == null ? "" : Secrets.sha256(exceptToken))
                .executeUpdate();
    }

    /** The open sessions of an account, newest first. */
    List<SessionRow> open(UUID account, Instant now) {
        List<?> found = em.createNativeQuery("SELECT s.created_at, s.last_seen_at, s.ends_at"
                        + " FROM mbr_session s JOIN mbr_account a ON a.id = s.account_id"
                        + " WHERE s.account_id = ? AND s.step_due = 'NONE'"
                        + " AND s.ended_at IS NULL AND s.ends_at > ? AND s.last_seen_at > ?"
                        + " AND a.active = 1 AND a.authz_version = s.authz_version ORDER BY s.created_at DESC")
                .setParameter(1, account.toString())
                .setParameter(2, Rows.utc(now))
                .setParameter(3, Rows.utc(now.minus(IDLE)))
                .setMaxResults(LISTED)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new SessionRow(Rows.instant(row[0]), Rows.instant(row[1]), Rows.instant(row[2])))
                .toList();
    }

    /** Forgets sessions that ended before the given instant. */
    int forgetBefore(Instant before) {
        return em.createNativeQuery("DELETE FROM mbr_session WHERE ends_at < ? LIMIT " + Forgetting.BATCH)
                .setParameter(1, Rows.utc(before))
                .executeUpdate();
    }
}
