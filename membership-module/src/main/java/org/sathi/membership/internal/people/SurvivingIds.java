package org.sathi.membership.internal.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sathi.kernel.error.NotFound;

/**
 * Under which id a member lives after merges, asked once in a transaction, because every module asks for itself. A merge that another transaction finishes meanwhile is seen by the next one: until
 * then a step about the merged record is refused, for its consents have moved and it is not enrolled.
 */
@ApplicationScoped
class SurvivingIds {

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /** The given id, or the surviving one after a merge; not found when there is no such member. */
    UUID of(UUID memberId) {
        Map<UUID, UUID> known = known();
        UUID surviving = known.get(memberId);
        if (surviving == null) {
            surviving = read(memberId);
            known.put(memberId, surviving);
        }
        return surviving;
    }

    /** Takes note of what this transaction has read elsewhere. */
    void note(UUID memberId, UUID living) {
        known().put(memberId, living);
    }

    /** Forgets what this transaction knows, for it merges. */
    void forget() {
        known().clear();
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, UUID> known() {
        if (transaction.getTransactionKey() == null) {
            return new HashMap<>();
        }
        Map<UUID, UUID> known = (Map<UUID, UUID>) transaction.getResource(SurvivingIds.class);
        if (known == null) {
            known = new HashMap<>();
            transaction.putResource(SurvivingIds.class, known);
        }
        return known;
    }

    private UUID read(UUID memberId) {
        List<UUID> found =
                new Sql("SELECT COALESCE(m.merged_into_id, m.id) FROM mbr_member m WHERE m.id = ?", memberId).ids(em);
        if (found.isEmpty()) {
            throw new NotFound();
        }
        return found.get(0);
    }
}
