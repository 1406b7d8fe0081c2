package org.sathi.membership.internal.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * When accounts were last used: at a sign-in, or when a system asked with a token of theirs. An account that was never used counts from its creation; what an administrator does to let
 * its owner in (a new link, a token, opening it again, another agency) counts as use too.
 */
@ApplicationScoped
class LastUses {

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    /** The open accounts of agencies that nobody has used since an instant and of which nothing was said lately, by id. */
    List<UUID> unusedSince(Instant bound, Instant saidBefore, UUID after, int limit) {
        List<?> found = em.createNativeQuery(
                        "SELECT a.id FROM mbr_account a JOIN mbr_sign_in_guard g ON g.account_id = a.id"
                                + " WHERE a.agency_id IS NOT NULL AND a.active = 1 AND a.id > ? AND a.created_at <= ?"
                                + " AND (a.let_in_at IS NULL OR a.let_in_at <= ?)"
                                + " AND (g.last_sign_in_at IS NULL OR g.last_sign_in_at <= ?)"
                                + " AND NOT EXISTS (SELECT 1 FROM mbr_api_token t WHERE t.account_id = a.id"
                                + " AND (t.created_at > ? OR t.last_used_at > ?))"
                                + " AND (a.unused_warned_at IS NULL OR a.unused_warned_at <= ?"
                                + " OR a.unused_warned_at <= g.last_sign_in_at OR a.unused_warned_at <= a.let_in_at)"
                                + " ORDER BY a.id LIMIT " + limit)
                .setParameter(1, after == null ? "" : after.toString())
                .setParameter(2, Rows.utc(bound))
                .setParameter(3, Rows.utc(bound))
                .setParameter(4, Rows.utc(bound))
                .setParameter(5, Rows.utc(bound))
                .setParameter(6, Rows.utc(bound))
                .setParameter(7, Rows.utc(saidBefore))
                .getResultList();
        return found.stream().map(Rows::uuid).toList();
    }

    /** When the account was last used. */
    Instant of(Account account) {
        Object[] row = (Object[]) em.createNativeQuery("SELECT g.last_sign_in_at,"
                        + " (SELECT MAX(t.created_at) FROM mbr_api_token t WHERE t.account_id = g.account_id),"
                        + " (SELECT MAX(t.last_used_at) FROM mbr_api_token t WHERE t.account_id = g.account_id)"
                        + " FROM mbr_sign_in_guard g WHERE g.account_id = ? FOR UPDATE")
                .setParameter(1, account.id().toString())
                .getSingleResult();
        Instant last = later(account.createdAt(), account.letInAt());
        for (Object use : row) {
            last = later(last, Rows.instant(use));
        }
        return last;
    }

    private static Instant later(Instant one, Instant other) {
        return other == null || one.isAfter(other) ? one : other;
    }
}
