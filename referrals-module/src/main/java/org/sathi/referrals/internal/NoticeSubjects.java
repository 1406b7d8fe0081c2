package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sathi.referrals.api.NoticeKind;
import org.sathi.referrals.api.NoticeRow;

/** How the accounts and agencies are called that notices are about; asks for nothing where all are about referrals. */
@ApplicationScoped
class NoticeSubjects {

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    @Inject
    private PeopleNames names;

    /**
     * What a notice is about.
     *
     * @param id the account or agency, or {@code null} for a referral
     */
    record Key(NoticeKind.About about, UUID id) {}

    /** The names; who is not known is left out. */
    Map<UUID, NoticeRow.Subject> of(Stream<Key> keys) {
        Map<NoticeKind.About, Set<UUID>> wanted = keys.filter(key -> key.id() != null)
                .collect(Collectors.groupingBy(Key::about, Collectors.mapping(Key::id, Collectors.toSet())));
        Map<UUID, NoticeRow.Subject> found = new HashMap<>();
        names.of(wanted.getOrDefault(NoticeKind.About.ACCOUNT, Set.of()).stream())
                .forEach((id, name) -> found.put(id, new NoticeRow.Subject(id, name, name)));
        Set<UUID> agencies = wanted.getOrDefault(NoticeKind.About.AGENCY, Set.of());
        if (!agencies.isEmpty()) {
            em.createQuery("SELECT a FROM Agency a WHERE a.id IN :ids", Agency.class)
                    .setParameter("ids", agencies)
                    .getResultList()
                    .forEach(a -> found.put(a.id(), new NoticeRow.Subject(a.id(), a.nameEn(), a.nameNe())));
        }
        return found;
    }
}
