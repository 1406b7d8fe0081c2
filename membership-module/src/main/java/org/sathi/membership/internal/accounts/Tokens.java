package org.sathi.membership.internal.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sathi.membership.api.TokenRow;

/** The API tokens of accounts; of a token only its SHA-256 is kept. */
@ApplicationScoped
class Tokens {

    /** A token ends by itself after this long. */
    static final Duration LIFE = Duration.ofDays(365);

    private static final Duration TOUCH_EVERY = Duration.ofMinutes(1);
    private static final int LISTED = 100;

    @PersistenceContext(unitName = "membership")
    EntityManager em;

    @Inject
    ProofUse use;

    /** Keeps a token of an account and gives its id. */
    UUID keep(Account account, String label, String token, Instant now) {
        UUID id = UUID.randomUUID();
        em.createNativeQuery(
                        "INSERT INTO mbr_api_token"
                                + " (id, account_id, label, token_sha256, authz_version, created_at, ends_at) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, id.toString())
                .setParameter(2, account.id().toString())
                .setParameter(3, label)
                .setParameter(4, Secrets.sha256(token))
                .setParameter(5, account.authzVersion())
                .setParameter(6, Rows.utc(now))
                .setParameter(7, Rows.utc(now.plus(LIFE)))
                .executeUpdate();
        return id;
    }

    /** Whether the token is kept already. */
    boolean known(String token) {
        return !em.createNativeQuery("SELECT id FROM mbr_api_token WHERE token_sha256 = ?")
                .setParameter(1, Secrets.sha256(token))
                .getResultList()
                .isEmpty();
    }

    /** Who holds the token, or {@code null}; notes once a minute that it is in use. */
    Holder holder(String token, Instant now) {
        List<?> found = em.createNativeQuery("SELECT a.id, a.username, a.role, a.agency_id, t.id, t.last_used_at"
                        + " FROM mbr_api_token t JOIN mbr_account a ON a.id = t.account_id"
                        + " WHERE t.token_sha256 = ? AND t.revoked_at IS NULL AND t.ends_at > ?"
                        + " AND a.active = 1 AND a.authz_version = t.authz_version")
                .setParameter(1, Secrets.sha256(token))
                .setParameter(2, Rows.utc(now))
                .getResultList();
        if (found.isEmpty()) {
            return null;
        }
        Object[] row = (Object[]) found.get(0);
        Instant used = Rows.instant(row[5]);
        if (used == null || used.isBefore(now.minus(TOUCH_EVERY))) {
            use.ofToken(Rows.uuid(row[4]), now);
        }
        return Holder.of(row);
    }

    /** Ends a token of the account; gives whether there was one. */
    boolean revoke(UUID account, UUID token, Instant now) {
        return em.createNativeQuery("UPDATE mbr_api_token SET revoked_at = ?"
                                + " WHERE id = ? AND account_id = ? AND revoked_at IS NULL")
                        .setParameter(1, Rows.utc(now))
                        .setParameter(2, token.toString())
                        .setParameter(3, account.toString())
                        .executeUpdate()
                == 1;
    }

    /** The tokens of an account that were not revoked, newest first. */
    List<TokenRow> of(Account account, Instant now) {
        List<?> found = em.createNativeQuery(
                        "SELECT id, label, created_at, last_used_at, ends_at, authz_version"
                                + " FROM mbr_api_token WHERE account_id = ? AND revoked_at IS NULL ORDER BY created_at DESC, id")
                .setParameter(1, account.id().toString())
                .setMaxResults(LISTED)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> row(account, row, now))
                .toList();
    }

    private static TokenRow row(Account account, Object[] row, Instant now) {
        Instant ends = Rows.instant(row[4]);
        boolean valid = account.active() && account.authzVersion() == Rows.number(row[5]) && now.isBefore(ends);
        return new TokenRow(
                Rows.uuid(row[0]), (String) row[1], Rows.instant(row[2]), Rows.instant(row[3]), ends, valid);
    }
}
