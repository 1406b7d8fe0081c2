package org.sathi.referrals.internal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.idempotency.Idempotency;
import org.sathi.referrals.api.AttachmentFile;
import org.sathi.referrals.api.AttachmentView;
import org.sathi.referrals.api.Attachments;
import org.sathi.referrals.api.DisclosurePhase;
import org.sathi.referrals.api.InformationCategory;
import org.sathi.referrals.api.ReferralEvent;
import org.sathi.referrals.api.ScanState;
import org.sathi.referrals.api.Side;
import org.sathi.referrals.spi.AttachmentScan;

/** Keeps and hands out documents; everything that an agency gets passes the disclosure function under the lock of the referral. */
@Published
class AttachmentsService implements Attachments {

    @Inject
    private AttachmentBook book;

    @Inject
    private AttachmentViews views;

    @Inject
    private Store store;

    @Inject
    private Reach reach;

    @Inject
    private Mover mover;

    @Inject
    private Discloser discloser;

    @Inject
    private AttachmentScan scanner;

    @Inject
    private Bell bell;

    @Inject
    private Idempotency idempotency;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What is compared at a repeat: the document by its digest. */
    private record Asked(UUID referralId, InformationCategory category, String name, String sha256) {}

    @Override
    public List<AttachmentView> ofAgency(UUID referralId) {
        Referral referral = reach.ofAgencyLocked(referralId);
        discloser.holdGround(referral);
        about(referral);
        List<AttachmentView> told = views.of(book.of(referralId), Side.AGENCY, openTo(referral), List.of()).stream()
                .filter(AttachmentView::reaches)
                .toList();
        if (told.stream().anyMatch(document -> !document.own())) {
            Discloser.Case c = discloser.caseOf(referral);
            discloser.account(c, discloser.phase(c));
        }
        return told;
    }

    @Override
    public List<InformationCategory> agencyCategories(UUID referralId) {
        Set<InformationCategory> open = openTo(reach.ofAgency(referralId));
        return open.contains(InformationCategory.ATTACHMENTS)
                ? LABELS.stream().filter(open::contains).toList()
                : List.of();
    }

    @Override
    public List<AttachmentView> ofProgramme(UUID referralId) {
        Referral referral = reach.ofProgramme(referralId);
        about(referral);
        Discloser.Case c = discloser.caseOf(referral);
        DisclosurePhase phase = discloser.phase(c);
        boolean ahead = phase == DisclosurePhase.PREVIEW || referral.sentAt() == null;
        Set<InformationCategory> open = discloser.categories(c, ahead ? DisclosurePhase.ACCEPTED : phase);
        return views.of(book.of(referralId), Side.PROGRAMME, open, book.fetchings(referralId));
    }

    @Override
    public UUID attach(Attach command) {
        return attach(command, Side.PROGRAMME);
    }

    @Override
    public UUID attachByAgency(Attach command) {
        return attach(command, Side.AGENCY);
    }

    private UUID attach(Attach command, Side side) {
        find(command.referralId(), side);
        InputCheck check = new InputCheck();
        InformationCategory category = check.required("category", command.category());
        check.check(category == null || LABELS.contains(category), "category", "error.input.required");
        check.throwIfAny();
        Document document = Document.of(command.name(), command.content());
        ScanState scan = scanner.scan(document.kind().mime(), document.bytes());
        check.check(scan != ScanState.REFUSED, "file", "error.referral.file-unsafe");
        check.throwIfAny();
        Asked asked = new Asked(command.referralId(), category, document.name(), Document.sha256(command.content()));
        return idempotency.once(command.submitKey(), asked, () -> {
            Referral referral = lock(command.referralId(), side);
            return keep(referral, side, category, document, scan);
        });
    }

    private UUID keep(Referral referral, Side side, InformationCategory category, Document document, ScanState scan) {
        Transition row = mover.requireNow(referral, ReferralEvent.ATTACH);
        InputCheck check = new InputCheck();
        boolean open = side == Side.PROGRAMME || AttachmentViews.reaches(category, openTo(referral));
        check.check(open, "category", "error.referral.file-category");
        check.check(book.of(referral.id(), side).size() < MOST, "file", "error.referral.file-many", MOST);
        check.throwIfAny();
        UUID id = UUID.randomUUID();
        store.add(new Attachment(id, referral.id(), side, category, document, scan)
                .by(InboxService.me(), clock.instant()));
        store.add(new AttachmentContent(id, document.bytes()));
        store.flush();
        mover.beginDeadline(row, referral);
        boolean told = side == Side.AGENCY || AttachmentViews.reaches(category, openTo(referral));
        if (told) {
            bell.ring(row, referral, id, InboxService.me(), clock.instant());
        }
        about(referral);
        audit.note("attachment", id);
        audit.note("category", category);
        return id;
    }

    @Override
    public void remove(Remove command) {
        remove(command, Side.PROGRAMME);
    }

    @Override
    public void removeByAgency(Remove command) {
        remove(command, Side.AGENCY);
    }

    private void remove(Remove command, Side side) {
        Referral referral = lock(command.referralId(), side);
        mover.requireNow(referral, ReferralEvent.DETACH);
        Attachment attachment = book.of(referral.id(), side).stream()
                .filter(a -> a.id().equals(command.attachmentId()))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (side == Side.AGENCY && !AttachmentViews.reaches(attachment.category(), openTo(referral))) {
            throw new NotFound();
        }
        attachment.remove(InboxService.me(), clock.instant());
        book.empty(attachment.id());
        about(referral);
        audit.note("attachment", attachment.id());
    }

    @Override
    public AttachmentFile fetch(UUID attachmentId) {
        Attachment attachment = there(attachmentId);
        about(reach.ofProgramme(attachment.referralId()));
        return file(attachment);
    }

    @Override
    public AttachmentFile fetchByAgency(UUID attachmentId) {
        Referral referral = reach.ofAgencyLockedByAttachment(attachmentId);
        discloser.holdGround(referral);
        Attachment attachment = there(attachmentId);
        Discloser.Case c = discloser.caseOf(referral);
        DisclosurePhase phase = discloser.phase(c);
        if (!AttachmentViews.reaches(attachment.category(), discloser.categories(c, phase))) {
            throw new NotFound();
        }
        discloser.account(c, phase);
        book.fetched(attachment.id(), InboxService.me(), clock.instant());
        about(referral);
        return file(attachment);
    }

    private Attachment there(UUID id) {
        return store.find(Attachment.class, id).filter(Attachment::isThere).orElseThrow(NotFound::new);
    }

    private AttachmentFile file(Attachment attachment) {
        AttachmentContent content =
                store.find(AttachmentContent.class, attachment.id()).orElseThrow(NotFound::new);
        audit.note("attachment", attachment.id());
        return new AttachmentFile(attachment.name(), attachment.kind(), content.bytes());
    }

    /** What is not reached is not found, before anything is said of the document. */
    private void find(UUID referralId, Side side) {
        if (side == Side.AGENCY) {
            reach.ofAgency(referralId);
        } else {
            reach.ofProgramme(referralId);
        }
    }

    private Referral lock(UUID referralId, Side side) {
        return side == Side.AGENCY ? reach.ofAgencyLocked(referralId) : reach.ofProgrammeLocked(referralId);
    }

    /** What the agency may read now. */
    private Set<InformationCategory> openTo(Referral referral) {
        Discloser.Case c = discloser.caseOf(referral);
        if (referral.sentAt() == null) {
            return EnumSet.noneOf(InformationCategory.class);
        }
        return discloser.categories(c, discloser.phase(c));
    }

    private void about(Referral referral) {
        audit.about(SubjectType.REFERRAL, referral.id());
        audit.ofMember(referral.memberId());
    }
}
