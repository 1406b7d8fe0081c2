package org.sathi.membership.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sathi.kernel.error.Conflict;
import org.sathi.membership.api.ConsentPurpose;
import org.sathi.membership.api.ConsentState;

/** How members stand to a purpose now: the one place that reads it (M6). */
@ApplicationScoped
class ConsentStandings {

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    /** The member's last word on the purpose, if they were asked. */
    Optional<Consent> current(UUID member, ConsentPurpose purpose) {
        return em.createQuery("SELECT c FROM Consent c WHERE c.currentKey = :key", Consent.class)
                .setParameter("key", Consent.key(member, purpose))
                .getResultStream()
                .findFirst();
    }

    ConsentState of(UUID member, ConsentPurpose purpose) {
        return current(member, purpose).map(Consent::state).orElse(ConsentState.NOT_ASKED);
    }

    /** Those who refused or took back. */
    Set<UUID> saidNo(Collection<UUID> members, ConsentPurpose purpose) {
        if (members.isEmpty()) {
            return Set.of();
        }
        return em.createQuery("SELECT c FROM Consent c WHERE c.currentKey IN :keys", Consent.class)
                .setParameter(
                        "keys",
                        members.stream()
                                .map(member -> Consent.key(member, purpose))
                                .toList())
                .getResultStream()
                .filter(consent -> consent.state() != ConsentState.GIVEN)
                .map(Consent::memberId)
                .collect(Collectors.toSet());
    }

    /** Refuses to go on against a member's no; one who was not asked yet is asked on the way. */
    void requireNoRefusal(UUID member, ConsentPurpose purpose) {
        ConsentState state = of(member, purpose);
        if (state == ConsentState.REFUSED || state == ConsentState.WITHDRAWN) {
            throw refusal(purpose);
        }
    }

    /** The refusal of what the purpose is asked for. */
    static Conflict refusal(ConsentPurpose purpose) {
        return new Conflict("error.consent." + purpose.name());
    }
}
