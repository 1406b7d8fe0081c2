package org.sathi.kernel.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.outbox.AddressRefused;
import org.sathi.kernel.outbox.OutboxMessage;

/** The outbox as the relay sees it: claim, done, failed, each in a transaction of its own (SECURITY C.10). */
@ApplicationScoped
class OutboxClaims {

    private static final int BATCH = 20;
    private static final int FINISH_AT_ONCE = 500;
    private static final int LOOK_AT = 1000;
    private static final int MOST_ATTEMPTS = 30;
    private static final String REFUSED = AddressRefused.class.getSimpleName();
    private static final Duration CLAIM = Duration.ofMinutes(5);

    @PersistenceContext(unitName = "membership")
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * A claimed message.
     *
     * @param id its row
     * @param attempts how often it was claimed, with this time
     * @param message what to deliver
     */
    record Claim(UUID id, int attempts, OutboxMessage message) {}

    /** Claims the next messages; what another relay has locked is passed over. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Claim> claim() {
        Instant now = clock.instant();
        List<?> found = em.createNativeQuery("SELECT id, attempts, dedupe_key, kind, recipient_account_id, subject_id"
                        + " FROM krn_outbox WHERE done_at IS NULL AND next_at <= ? AND (locked_until IS NULL OR locked_until < ?)"
                        + " ORDER BY next_at LIMIT " + BATCH + " FOR UPDATE SKIP LOCKED")
                .setParameter(1, utc(now))
                .setParameter(2, utc(now))
                .getResultList();
        List<Claim> claimed = found.stream()
                .map(Object[].class::cast)
                .map(OutboxClaims::claim)
                .toList();
        for (Claim claim : claimed) {
            em.createNativeQuery("UPDATE krn_outbox SET locked_until = ?, attempts = ? WHERE id = ?")
                    .setParameter(1, utc(now.plus(CLAIM)))
                    .setParameter(2, claim.attempts())
                    .setParameter(3, claim.id().toString())
                    .executeUpdate();
        }
        return claimed;
    }

    /** Marks a message as delivered, unless its claim had run out and another relay took it over. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void done(Claim claim) {
        em.createNativeQuery("UPDATE krn_outbox SET done_at = ?, locked_until = NULL, last_error = NULL"
                        + " WHERE id = ? AND attempts = ? AND done_at IS NULL")
                .setParameter(1, utc(clock.instant()))
                .setParameter(2, claim.id().toString())
                .setParameter(3, claim.attempts())
                .executeUpdate();
    }

    /** Puts a message back for later, or gives it up after some days: what says that something waits is worth nothing by then, and as long as it was here it was told of as {@link Stuck}. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(Claim claim, String error) {
        Instant now = clock.instant();
        boolean givenUp = claim.attempts() >= MOST_ATTEMPTS;
        em.createNativeQuery("UPDATE krn_outbox SET next_at = ?, locked_until = NULL, last_error = ?, done_at = ?"
                        + " WHERE id = ? AND attempts = ? AND done_at IS NULL")
                .setParameter(1, utc(now.plus(RelayBackoff.after(claim.attempts()))))
                .setParameter(2, error)
                .setParameter(3, givenUp ? utc(now) : null)
                .setParameter(4, claim.id().toString())
                .setParameter(5, claim.attempts())
                .executeUpdate();
    }

    /** Lets everything that waits for another try have it now. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void tryNow() {
        LocalDateTime now = utc(clock.instant());
        em.createNativeQuery("UPDATE krn_outbox SET next_at = ? WHERE done_at IS NULL AND next_at > ?")
                .setParameter(1, now)
                .setParameter(2, now)
                .executeUpdate();
    }

    /** Whose messages do not leave; of very many it looks at some. The open messages lie together in the index, and when all is well there are none. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Stuck stuck() {
        Object[] row = (Object[]) em.createNativeQuery(
                        "SELECT COUNT(DISTINCT CASE WHEN last_error = ? THEN NULL ELSE recipient_account_id END),"
                                + " COUNT(DISTINCT CASE WHEN last_error = ? THEN recipient_account_id END)"
                                + " FROM (SELECT recipient_account_id, last_error FROM krn_outbox"
                                + " WHERE done_at IS NULL AND attempts >= ? LIMIT " + LOOK_AT + ") stuck")
                .setParameter(1, REFUSED)
                .setParameter(2, REFUSED)
                .setParameter(3, Stuck.TRIES)
                .getSingleResult();
        return new Stuck(((Number) row[0]).intValue(), ((Number) row[1]).intValue());
    }

    /** Marks what waits as done, because nothing is set up to carry it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int finishAll() {
        return em.createNativeQuery("UPDATE krn_outbox SET done_at = ? WHERE done_at IS NULL LIMIT " + FINISH_AT_ONCE)
                .setParameter(1, utc(clock.instant()))
                .executeUpdate();
    }

    private static Claim claim(Object[] row) {
        OutboxMessage message =
                new OutboxMessage((String) row[2], (String) row[3], uuid(row[4]), row[5] == null ? null : uuid(row[5]));
        return new Claim(uuid(row[0]), ((Number) row[1]).intValue() + 1, message);
    }

    private static UUID uuid(Object value) {
        return UUID.fromString((String) value);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
