package org.sathi.referrals.internal;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.idempotency.Idempotency;
import org.sathi.membership.api.AccountDirectory;
import org.sathi.membership.api.AccountLabel;
import org.sathi.membership.api.MemberDirectory;
import org.sathi.membership.api.MemberLabel;
import org.sathi.referrals.api.AttachmentFile;
import org.sathi.referrals.api.ConsentMethod;
import org.sathi.referrals.api.ConsentScans;
import org.sathi.referrals.api.ScanState;
import org.sathi.referrals.spi.AttachmentScan;

/** Keeps the scans of consents and hands them out inside the programme only. */
@Published
class ConsentScansService implements ConsentScans {

    private static final Set<ConsentMethod> ON_PAPER = EnumSet.of(ConsentMethod.SIGNED, ConsentMethod.THUMB_PRINT);
    private static final String FIELD = "file";

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    @Inject
    private Store store;

    @Inject
    private ConsentViews views;

    @Inject
    private MemberDirectory members;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private AttachmentScan scanner;

    @Inject
    private Idempotency idempotency;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What is compared at a repeat: the paper by its digest. */
    private record Asked(UUID consentId, String sha256) {}

    @Override
    public Paper of(UUID consentId) {
        Consent consent = consent(consentId);
        Agency agency = store.find(Agency.class, consent.agencyId()).orElseThrow(NotFound::new);
        MemberLabel member = members.labels(List.of(consent.memberId())).get(consent.memberId());
        return new Paper(
                views.view(consent, agency),
                member == null ? null : member.name(),
                ON_PAPER.contains(consent.method()),
                scans(consentId));
    }

    @Override
    public UUID add(AddScan command) {
        Consent seen = consent(command.consentId());
        InputCheck check = new InputCheck();
        check.check(ON_PAPER.contains(seen.method()), FIELD, "error.consent-scan.no-paper");
        check.throwIfAny();
        Document document = Document.of(command.name(), command.content());
        ScanState state = scanner.scan(document.kind().mime(), document.bytes());
        check.check(state != ScanState.REFUSED, FIELD, "error.referral.file-unsafe");
        check.throwIfAny();
        Asked asked = new Asked(command.consentId(), Document.sha256(command.content()));
        return idempotency.once(command.submitKey(), asked, () -> keep(command.consentId(), document, state));
    }

    private UUID keep(UUID consentId, Document document, ScanState state) {
        Consent consent = store.lock(Consent.class, consentId).orElseThrow(NotFound::new);
        InputCheck check = new InputCheck();
        check.check(found(consent.id()).size() < MOST, FIELD, "error.consent-scan.many", MOST);
        check.throwIfAny();
        UUID id = UUID.randomUUID();
        UUID me = CurrentActor.get().accountId();
        store.add(new ConsentScan(id, consent.id(), document, state, me, clock.instant()));
        store.add(new ConsentScanContent(id, document.bytes()));
        audit.note("scan", id);
        return id;
    }

    @Override
    public AttachmentFile fetch(UUID scanId) {
        ConsentScan scan = store.find(ConsentScan.class, scanId).orElseThrow(NotFound::new);
        consent(scan.consentId());
        ConsentScanContent content =
                store.find(ConsentScanContent.class, scanId).orElseThrow(NotFound::new);
        audit.note("scan", scanId);
        return new AttachmentFile("consent." + scan.kind().extension(), scan.kind(), content.bytes());
    }

    /** A consent of a member in scope; any other is not found. */
    private Consent consent(UUID id) {
        Consent consent = store.find(Consent.class, id).orElseThrow(NotFound::new);
        members.requireInScope(consent.memberId());
        audit.about(SubjectType.CONSENT, id);
        audit.ofMember(consent.memberId());
        return consent;
    }

    private List<ConsentScan> found(UUID consentId) {
        return em.createQuery(
                        "SELECT s FROM ConsentScan s WHERE s.consentId = :c ORDER BY s.addedAt DESC, s.id",
                        ConsentScan.class)
                .setParameter("c", consentId)
                .setMaxResults(MOST)
                .getResultList();
    }

    private List<Scan> scans(UUID consentId) {
        List<ConsentScan> found = found(consentId);
        Map<UUID, AccountLabel> staff = found.isEmpty()
                ? Map.of()
                : accounts.labels(found.stream().map(ConsentScan::addedBy).collect(Collectors.toSet()));
        return found.stream()
                .map(s -> new Scan(
                        s.id(),
                        s.kind(),
                        s.size(),
                        s.state(),
                        staff.containsKey(s.addedBy()) ? staff.get(s.addedBy()).displayName() : "-",
                        s.addedAt()))
                .toList();
    }
}
