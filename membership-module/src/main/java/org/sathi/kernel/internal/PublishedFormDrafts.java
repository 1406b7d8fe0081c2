package org.sathi.kernel.internal;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.crypto.FieldCipher;
import org.sathi.kernel.crypto.SearchKeys;
import org.sathi.kernel.draft.DraftOwner;
import org.sathi.kernel.draft.FormDraft;
import org.sathi.kernel.draft.FormDrafts;
import org.sathi.kernel.draft.KeptDraft;

/** Keeps drafts in {@code krn_form_draft}, sealed to their row; the page's address is a keyed token there. */
@Published
class PublishedFormDrafts implements FormDrafts {

    static final String TABLE = "krn_form_draft";

    private static final String CONTENT = "content_sealed";

    @PersistenceContext(unitName = "membership")
    EntityManager em;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Override
    public boolean keep(String ownerTag, FormDraft draft) {
        Optional<UUID> owner = DraftOwner.of(ownerTag, draft.address(), clock.instant());
        if (owner.isEmpty() || size(draft) > LARGEST || wasCarriedOut(owner.get(), draft.submitKey())) {
            return false;
        }
        String account = owner.get().toString();
        Object[] row = row(account, draft.address());
        UUID id = row == null ? begin(account, draft.address()) : UUID.fromString((String) row[0]);
        em.createNativeQuery("UPDATE krn_form_draft SET content_sealed = ?, saved_at = ? WHERE id = ?")
                .setParameter(1, FieldCipher.current().seal(TABLE, CONTENT, id, DraftContent.write(draft)))
                .setParameter(2, now())
                .setParameter(3, id.toString())
                .executeUpdate();
        return true;
    }

    @Override
    public Optional<KeptDraft> find(String address) {
        Object[] row = row(caller(), address);
        if (row == null || row[1] == null) {
            return Optional.empty();
        }
        String content = FieldCipher.current().open(TABLE, CONTENT, UUID.fromString((String) row[0]), (byte[]) row[1]);
        LocalDateTime saved =
                row[2] instanceof java.sql.Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) row[2];
        return Optional.of(new KeptDraft(DraftContent.read(address, content), saved.toInstant(ZoneOffset.UTC)));
    }

    @Override
    public Optional<KeptDraft> putBack(String address) {
        Optional<KeptDraft> found = find(address);
        if (found.isPresent()) {
            say(CurrentActor.get().accountId(), address);
        }
        return found;
    }

    @Override
    public void forget(String address) {
        em.createNativeQuery("DELETE FROM krn_form_draft WHERE account_id = ? AND address_key = ?")
                .setParameter(1, caller())
                .setParameter(2, key(address))
                .executeUpdate();
    }

    /** Makes the row; of two that begin at once, both go on with the one that exists then. */
    private UUID begin(String account, String address) {
        em.createNativeQuery(
                        "INSERT IGNORE INTO krn_form_draft (id, account_id, address_key, saved_at) VALUES (?, ?, ?, ?)")
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, account)
                .setParameter(3, key(address))
                .setParameter(4, now())
                .executeUpdate();
        say(UUID.fromString(account), address);
        return UUID.fromString((String) row(account, address)[0]);
    }

    private void say(UUID account, String address) {
        audit.about(SubjectType.ACCOUNT, account);
        audit.note("page", address);
    }

    /** A late copy of a form that was sent successfully must not come back as a draft. */
    private boolean wasCarriedOut(UUID account, UUID submitKey) {
        return submitKey != null
                && !em.createNativeQuery("SELECT 1 FROM krn_idempotency WHERE account_id = ? AND submit_key = ?")
                        .setParameter(1, account.toString())
                        .setParameter(2, submitKey.toString())
                        .getResultList()
                        .isEmpty();
    }

    private Object[] row(String account, String address) {
        List<?> found = em.createNativeQuery(
                        "SELECT id, content_sealed, saved_at FROM krn_form_draft WHERE account_id = ? AND address_key = ?")
                .setParameter(1, account)
                .setParameter(2, key(address))
                .getResultList();
        return found.isEmpty() ? null : (Object[]) found.get(0);
    }

    private static int size(FormDraft draft) {
        return draft.fields().entrySet().stream()
                .mapToInt(field -> field.getKey().length()
                        + field.getValue().stream().mapToInt(String::length).sum())
                .sum();
    }

    private static String caller() {
        return CurrentActor.get().accountId().toString();
    }

    private static String key(String address) {
        return SearchKeys.current().token("draft-address", address);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
