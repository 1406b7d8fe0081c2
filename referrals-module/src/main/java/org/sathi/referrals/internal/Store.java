package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sathi.referrals.api.AlarmLevel;
import org.sathi.referrals.api.ConsentBegun;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.ReferralRole;
import org.sathi.referrals.api.Transmission;

/** The rows of a referral and what hangs on it. Locks are taken in one order: the referral first, then its consent. */
@ApplicationScoped
class Store {

    /** What an agency has in its inbox; a draft is nobody's yet, and a logged one is with the programme only. */
    private static final String SENT_TO =
            " AND r.agencyId = :a AND r.bucket <> :draft AND r.passage.transmission = :transmitted";

    /** Two answers that are no category, so that the question for both and the question for the categories are one. */
    private static final String OPEN = "another is open";

    private static final String TAKEN = "reference taken";

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    void add(Object row) {
        em.persist(row);
    }

    void flush() {
        em.flush();
    }

    <T> Optional<T> find(Class<T> type, UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(type, id));
    }

    /** Reads the row again and locks it until the transaction ends. */
    <T> Optional<T> lock(Class<T> type, UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(type, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Whom a referral is about and where it is meant to go, as far as that is chosen.
     *
     * @param agencyId {@code null} while no service is chosen, as {@code serviceId}
     */
    record Aim(UUID memberId, UUID agencyId, UUID serviceId) {}

    Optional<Aim> aimOf(UUID referral) {
        return em
                .createQuery(
                        "SELECT r.memberId, r.agencyId, r.serviceId FROM Referral r WHERE r.id = :r", Object[].class)
                .setParameter("r", referral)
                .getResultList()
                .stream()
                .map(row -> new Aim((UUID) row[0], (UUID) row[1], (UUID) row[2]))
                .findFirst();
    }

    /** Locks the agency and the service that a referral is meant for in one statement, in which the agency stands first; nothing while none is chosen. */
    void lockAim(Aim aim) {
        if (aim.serviceId() != null) {
            em.createNamedQuery(Agency.LOCK_WITH_SERVICE, Object[].class)
                    .setParameter("a", aim.agencyId())
                    .setParameter("s", aim.serviceId())
                    .getResultList();
        }
    }

    /** Locks a referral and then its consent, if it has one, in one statement. */
    Optional<Referral> lockWithConsent(UUID referral) {
        return em
                .createNamedQuery(Referral.LOCK_WITH_CONSENT, Object[].class)
                .setParameter("r", referral)
                .getResultList()
                .stream()
                .map(row -> (Referral) row[0])
                .findFirst();
    }

    Map<InformationCategory, String> texts(UUID referral) {
        Map<InformationCategory, String> texts = new EnumMap<>(InformationCategory.class);
        em.createQuery("SELECT t FROM ReferralText t WHERE t.referralId = :r", ReferralText.class)
                .setParameter("r", referral)
                .getResultList()
                .forEach(t -> texts.put(t.category(), t.text()));
        return texts;
    }

    /** The categories in which something is written, without opening it. */
    Set<InformationCategory> writtenOf(UUID referral) {
        Set<InformationCategory> written = EnumSet.noneOf(InformationCategory.class);
        written.addAll(em.createQuery(
                        "SELECT t.category FROM ReferralText t WHERE t.referralId = :r", InformationCategory.class)
                .setParameter("r", referral)
                .getResultList());
        return written;
    }

    void replaceTexts(UUID referral, Map<InformationCategory, String> texts) {
        removeOf(referral, "ReferralText");
        texts.forEach((category, text) -> em.persist(new ReferralText(UUID.randomUUID(), referral, category, text)));
    }

    /** Keeps the consent that is being written for a draft, or none. */
    void replaceBegunConsent(UUID referral, ConsentBegun begun) {
        removeOf(referral, "BegunConsent");
        if (begun != null) {
            em.persist(new BegunConsent(referral, begun));
        }
    }

    void removeOf(UUID referral, String entity) {
        em.flush();
        em.createQuery("DELETE FROM " + entity + " x WHERE x.referralId = :r")
                .setParameter("r", referral)
                .executeUpdate();
    }

    List<HistoryRow> history(UUID referral) {
        return em.createQuery("SELECT h FROM HistoryRow h WHERE h.referralId = :r ORDER BY h.seq", HistoryRow.class)
                .setParameter("r", referral)
                .getResultList();
    }

    /** The last step that this side may know of; that the clock spoke is none. */
    Optional<HistoryRow> lastStep(UUID referral, ReferralRole reader) {
        return history(referral).stream()
                .filter(step -> !step.event().ofTheClock())
                .filter(step -> !reader.ofAgency() || !step.event().insideProgramme())
                .reduce((earlier, later) -> later);
    }

    List<ContactAttempt> contacts(UUID referral) {
        return em.createQuery(
                        "SELECT c FROM ContactAttempt c WHERE c.referralId = :r ORDER BY c.on, c.at",
                        ContactAttempt.class)
                .setParameter("r", referral)
                .setMaxResults(200)
                .getResultList();
    }

    List<Message> messages(UUID referral) {
        return em.createQuery("SELECT m FROM Message m WHERE m.referralId = :r ORDER BY m.at, m.id", Message.class)
                .setParameter("r", referral)
                .setMaxResults(200)
                .getResultList();
    }

    /** The draft that will replace a referral, if there is one. */
    Optional<UUID> draftInPlaceOf(UUID referral) {
        return em
                .createQuery("SELECT r.id FROM Referral r WHERE r.replacesId = :old AND r.bucket = :draft", UUID.class)
                .setParameter("old", referral)
                .setParameter("draft", Bucket.DRAFT)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Whether another referral of the member to the service is open. */
    boolean otherOpen(Referral referral) {
        return !em.createQuery(
                        "SELECT r.id FROM Referral r WHERE r.memberId = :m AND r.serviceId = :s AND r.id <> :id AND r.bucket IN :open",
                        UUID.class)
                .setParameter("m", referral.memberId())
                .setParameter("s", referral.serviceId())
                .setParameter("id", referral.id())
                .setParameter("open", List.of(Bucket.NEW, Bucket.ACTIVE))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether the agency has this referral in its inbox. */
    boolean sentTo(UUID agency, UUID id) {
        return sent("SELECT r.id FROM Referral r WHERE r.id = :id", agency, id).isPresent();
    }

    /** The referral of a document that is there, when the agency has that referral in its inbox. */
    Optional<UUID> sentWith(UUID agency, UUID attachment) {
        return sent(
                "SELECT r.id FROM Referral r JOIN Attachment f ON f.referralId = r.id WHERE f.id = :id AND f.removedAt IS NULL",
                agency,
                attachment);
    }

    private Optional<UUID> sent(String which, UUID agency, UUID id) {
        return em
                .createQuery(which + SENT_TO, UUID.class)
                .setParameter("id", id)
                .setParameter("a", agency)
                .setParameter("draft", Bucket.DRAFT)
                .setParameter("transmitted", Transmission.TRANSMITTED)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** What this person has been shown of referrals and is in the accounting. */
    List<DisclosureEntry> shown(Collection<UUID> referrals, UUID account) {
        return em.createQuery(
                        "SELECT d FROM DisclosureEntry d WHERE d.referralId IN :ids AND d.accountId = :account",
                        DisclosureEntry.class)
                .setParameter("ids", referrals)
                .setParameter("account", account)
                .getResultList();
    }

    /**
     * What sending a referral depends on beside its own row.
     *
     * @param written the categories in which something is written, without opening it
     * @param otherOpen another referral of the member to the service is open
     * @param referenceTaken the agency knows another referral by this reference
     */
    record Leaving(Set<InformationCategory> written, boolean otherOpen, boolean referenceTaken) {}

    Leaving leaving(Referral referral, String reference) {
        List<?> found = em.createNativeQuery("SELECT category FROM ref_referral_text WHERE referral_id = ?"
                        + " UNION ALL SELECT '" + OPEN
                        + "' FROM ref_referral WHERE member_id = ? AND service_id = ? AND id <> ?"
                        + " AND bucket IN ('NEW', 'ACTIVE')"
                        + " UNION ALL SELECT '" + TAKEN + "' FROM ref_referral WHERE agency_id = ? AND reference = ?")
                .setParameter(1, referral.id().toString())
                .setParameter(2, referral.memberId().toString())
                .setParameter(3, text(referral.serviceId()))
                .setParameter(4, referral.id().toString())
                .setParameter(5, text(referral.agencyId()))
                .setParameter(6, reference)
                .getResultList();
        Set<InformationCategory> written = EnumSet.noneOf(InformationCategory.class);
        found.stream()
                .map(String::valueOf)
                .filter(row -> !row.equals(OPEN) && !row.equals(TAKEN))
                .forEach(category -> written.add(InformationCategory.valueOf(category)));
        return new Leaving(written, found.contains(OPEN), found.contains(TAKEN));
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }

    /** Referrals in a list that hang on a consent, in the order of their ids, which is the order of locking. */
    List<UUID> underConsent(UUID consent, List<Bucket> buckets) {
        return em.createQuery(
                        "SELECT r.id FROM Referral r WHERE r.consentId = :c AND r.bucket IN :b ORDER BY r.id",
                        UUID.class)
                .setParameter("c", consent)
                .setParameter("b", buckets)
                .getResultList();
    }

    /** The open referrals that somebody of an agency works on, in the order of locking. */
    List<UUID> openOfWorker(UUID agency, UUID worker) {
        return em.createQuery(
                        "SELECT r.id FROM Referral r WHERE r.agencyId = :a AND r.workerId = :w AND r.bucket IN :open ORDER BY r.id",
                        UUID.class)
                .setParameter("a", agency)
                .setParameter("w", worker)
                .setParameter("open", List.of(Bucket.NEW, Bucket.ACTIVE))
                .getResultList();
    }

    /** Referrals of a member in some lists, in the order of locking. */
    List<UUID> ofMember(UUID member, List<Bucket> buckets) {
        return em.createQuery(
                        "SELECT r.id FROM Referral r WHERE r.memberId = :m AND r.bucket IN :b ORDER BY r.id",
                        UUID.class)
                .setParameter("m", member)
                .setParameter("b", buckets)
                .getResultList();
    }

    List<UUID> ofAgency(UUID agency, List<Bucket> buckets) {
        return em.createQuery(
                        "SELECT r.id FROM Referral r WHERE r.agencyId = :a AND r.bucket IN :b ORDER BY r.id",
                        UUID.class)
                .setParameter("a", agency)
                .setParameter("b", buckets)
                .getResultList();
    }

    /** Takes a thrown-away draft out with all that hangs on it; its audit rows stay (T2). */
    void remove(Referral draft) {
        for (String entity : List.of("ReferralText", "BegunConsent", "Attachment", "HistoryRow")) {
            removeOf(draft.id(), entity);
        }
        em.remove(draft);
        em.flush();
    }

    /** A message waits for the agency; the version that people see stays, so that nobody's open form becomes stale. */
    void messageForAgency(UUID referral, Instant now) {
        touch(
                "UPDATE ref_referral SET updated_at = ?, agency_task = COALESCE(agency_task, 'READ_MESSAGE') WHERE id = ?",
                referral,
                now);
    }

    /** A message waits for the sender. */
    void messageForSender(UUID referral, Instant now) {
        touch(
                "UPDATE ref_referral SET updated_at = ?, sender_task = COALESCE(sender_task, 'READ_MESSAGE') WHERE id = ?",
                referral,
                now);
    }

    /** Writes what the clock has said of a locked referral; the versions that people see stay. */
    void said(Referral referral, AlarmLevel level, Instant next, Instant check, int seq) {
        em.createNativeQuery(
                        "UPDATE ref_referral SET alarm_level = ?, alarm_at = ?, next_check_at = ?, last_seq = ? WHERE id = ?")
                .setParameter(1, level.name())
                .setParameter(2, next == null ? null : LocalDateTime.ofInstant(next, ZoneOffset.UTC))
                .setParameter(3, check == null ? null : LocalDateTime.ofInstant(check, ZoneOffset.UTC))
                .setParameter(4, seq)
                .setParameter(5, referral.id().toString())
                .executeUpdate();
    }

    /** Writes the deadline that begins for a locked referral, of which nothing was said yet; the versions that people see stay. */
    void deadline(Referral referral, Timing timing, Instant now, Instant check) {
        em.createNativeQuery(
                        "UPDATE ref_referral SET due_at = ?, due_from = ?, alarm_level = ?, alarm_at = ?, next_check_at = ? WHERE id = ?")
                .setParameter(1, LocalDateTime.ofInstant(timing.due(), ZoneOffset.UTC))
                .setParameter(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(3, AlarmLevel.NONE.name())
                .setParameter(4, LocalDateTime.ofInstant(timing.remindAt(), ZoneOffset.UTC))
                .setParameter(5, check == null ? null : LocalDateTime.ofInstant(check, ZoneOffset.UTC))
                .setParameter(6, referral.id().toString())
                .executeUpdate();
    }

    void readByAgency(UUID referral) {
        em.createNativeQuery("UPDATE ref_referral SET agency_task = NULL WHERE id = ? AND agency_task = 'READ_MESSAGE'")
                .setParameter(1, referral.toString())
                .executeUpdate();
    }

    void readBySender(UUID referral) {
        em.createNativeQuery("UPDATE ref_referral SET sender_task = NULL WHERE id = ? AND sender_task = 'READ_MESSAGE'")
                .setParameter(1, referral.toString())
                .executeUpdate();
    }

    private void touch(String sql, UUID referral, Instant now) {
        em.createNativeQuery(sql)
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(2, referral.toString())
                .executeUpdate();
    }
}
