package org.sathi.membership.internal.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Notes that a session is in use. Who holds it is read without a transaction; the note, once a minute, has one. */
@ApplicationScoped
class SessionUse {

    @PersistenceContext(unitName = "membership")
    EntityManager em;

    @Transactional
    void note(String tokenHash, Instant now) {
        em.createNativeQuery("UPDATE mbr_session SET last_seen_at = ? WHERE token_sha256 = ? AND last_seen_at < ?")
                .setParameter(1, Rows.utc(now))
                .setParameter(2, tokenHash)
                .setParameter(3, Rows.utc(now))
                .executeUpdate();
    }
}
