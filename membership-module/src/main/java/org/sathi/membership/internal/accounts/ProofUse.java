package org.sathi.membership.internal.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Notes that a session or a token is in use. Who holds it is read without a transaction; the note, now and then, has one. */
@ApplicationScoped
class ProofUse {

    @PersistenceContext(unitName = "membership")
    EntityManager em;

    @Transactional
    void ofSession(String tokenHash, Instant now) {
        em.createNativeQuery("UPDATE mbr_session SET last_seen_at = ? WHERE token_sha256 = ? AND last_seen_at < ?")
                .setParameter(1, Rows.utc(now))
                .setParameter(2, tokenHash)
                .setParameter(3, Rows.utc(now))
                .executeUpdate();
    }

    @Transactional
    void ofToken(UUID token, Instant now) {
        em.createNativeQuery("UPDATE mbr_api_token SET last_used_at = ? WHERE id = ?")
                .setParameter(1, Rows.utc(now))
                .setParameter(2, token.toString())
                .executeUpdate();
    }
}
