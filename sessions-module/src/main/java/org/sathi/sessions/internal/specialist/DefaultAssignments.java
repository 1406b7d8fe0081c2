package org.sathi.sessions.internal.specialist;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.idempotency.Idempotency;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.AccountDirectory;
import org.sathi.membership.api.AccountLabel;
import org.sathi.membership.api.MemberDirectory;
import org.sathi.sessions.api.AssignmentEnd;
import org.sathi.sessions.api.AssignmentView;
import org.sathi.sessions.api.Assignments;
import org.sathi.sessions.api.CertificationStatus;
import org.sathi.sessions.api.SpecialistView;

/** The published operations on peer specialists and their members. */
@Published
class DefaultAssignments implements Assignments {

    private static final int MAX_BODY = 120;
    private static final int MAX_NUMBER = 40;
    private static final int MAX_REASON = 300;

    @Inject
    private AssignmentBook book;

    @Inject
    private SpecialistViews views;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private MemberDirectory members;

    @Inject
    private AuditTrail audit;

    @Inject
    private Idempotency idempotency;

    @Inject
    private Clock clock;

    @Override
    public List<SpecialistView> specialists() {
        return views.all();
    }

    @Override
    public UUID recordCertification(RecordCertification command) {
        InputCheck check = new InputCheck();
        check.required("specialistId", command.specialistId());
        String issuedBy = check.requiredText("issuedBy", command.issuedBy(), MAX_BODY);
        String number = check.requiredText("number", command.number(), MAX_NUMBER);
        check.requiredDate("issuedOn", command.issuedOn());
        check.notInFuture("issuedOn", command.issuedOn(), today());
        check.requiredDate("expiresOn", command.expiresOn());
        if (command.issuedOn() != null) {
            check.notBefore("expiresOn", command.expiresOn(), command.issuedOn().plusDays(1));
        }
        check.throwIfAny();
        AssignmentRules.isPeerSpecialist(label(command.specialistId()));
        UUID id = idempotency.once(command.submitKey(), command, () -> {
            if (book.numberIsTaken(issuedBy, number)) {
                throw new InvalidInput("number", "error.sessions.certification.number-taken");
            }
            Certification certification = new Certification(
                    command.specialistId(), issuedBy, number, command.issuedOn(), command.expiresOn(), clock.instant());
            book.add(certification);
            book.flush();
            return certification.id();
        });
        audit.about(SubjectType.SPECIALIST, command.specialistId());
        audit.change("certification", null, number);
        audit.change("expiresOn", null, command.expiresOn());
        return id;
    }

    @Override
    public void changeStanding(ChangeStanding command) {
        InputCheck check = new InputCheck();
        check.required("standing", command.standing());
        String reason = check.requiredMultiLine("reason", command.reason(), MAX_REASON);
        check.throwIfAny();
        Certification certification =
                book.lockCertification(command.certificationId()).orElseThrow(NotFound::new);
        Conflict.requireVersion(command.version(), certification.version());
        audit.about(SubjectType.SPECIALIST, certification.specialistId());
        audit.change("standing", certification.standing(), command.standing());
        audit.reason(reason);
        certification.decide(command.standing());
        book.flush();
    }

    @Override
    public UUID assign(AssignSpecialist command) {
        InputCheck check = new InputCheck();
        check.required("memberId", command.memberId());
        check.required("specialistId", command.specialistId());
        check.requiredDate("from", command.from());
        check.notInFuture("from", command.from(), today());
        check.throwIfAny();
        members.requireInScope(command.memberId());
        AssignmentRules.isPeerSpecialist(label(command.specialistId()));
        UUID id = idempotency.once(command.submitKey(), command, () -> assignChecked(command));
        audit.about(SubjectType.SPECIALIST, command.specialistId());
        audit.ofMember(command.memberId());
        audit.change("assignedFrom", null, command.from());
        return id;
    }

    private UUID assignChecked(AssignSpecialist command) {
        AssignmentRules.memberIsEnrolled(
                members.isEnrolled(command.memberId()) && members.wasEnrolledOn(command.memberId(), command.from()));
        AssignmentRules.certificationHolds(
                statusOn(command.specialistId(), command.from()), latestStatus(command.specialistId(), today()));
        List<Assignment> present = book.ofMember(command.memberId());
        AssignmentRules.isNotAssignedAlready(present, command.specialistId());
        AssignmentRules.memberHasNotRefused(present, command.specialistId());
        Assignment assignment = new Assignment(
                command.memberId(),
                command.specialistId(),
                command.from(),
                CurrentActor.get().accountId(),
                clock.instant());
        book.add(assignment);
        book.flush();
        return assignment.id();
    }

    @Override
    public void end(EndAssignment command) {
        InputCheck check = new InputCheck();
        check.requiredDate("on", command.on());
        check.notInFuture("on", command.on(), today());
        check.required("why", command.why());
        check.check(command.why() != AssignmentEnd.MEMBER_EXITED, "why", "error.sessions.assignment.end-by-exit");
        check.throwIfAny();
        Assignment assignment = book.lockAssignment(command.id()).orElseThrow(NotFound::new);
        members.requireInScope(assignment.memberId());
        Conflict.requireVersion(command.version(), assignment.version());
        assignment.end(command.on(), command.why());
        book.flush();
        audit.about(SubjectType.SPECIALIST, assignment.specialistId());
        audit.ofMember(assignment.memberId());
        audit.change("assignedTo", null, command.on());
        audit.reason(command.why().name());
    }

    @Override
    public List<AssignmentView> ofSpecialist(UUID specialistId) {
        audit.about(SubjectType.SPECIALIST, specialistId);
        return views.byMemberName(book.holdingOn(specialistId, today()));
    }

    @Override
    public Slice<AssignmentView> toReassign(PageRequest page) {
        Set<UUID> unable = new HashSet<>(book.uncertifiedOn(today()));
        unable.addAll(accounts.closedInRole(Role.PEER_SPECIALIST));
        Slice<Assignment> slice =
                unable.isEmpty() ? new Slice<>(List.of(), null) : book.holdingOn(unable, today(), page);
        return new Slice<>(views.assignments(slice.rows()), slice.next());
    }

    @Override
    public List<AssignmentView> ofMember(UUID memberId) {
        members.requireInScope(memberId);
        audit.about(SubjectType.MEMBER, memberId);
        audit.ofMember(memberId);
        return views.assignments(book.ofMember(memberId));
    }

    @Override
    public List<AssignmentView> mine() {
        return views.byMemberName(book.holdingOn(CurrentActor.get().accountId(), today()));
    }

    @Override
    public SpecialistView myCertification() {
        Actor actor = CurrentActor.get();
        AccountLabel label = label(actor.accountId());
        if (label == null) {
            throw new NotFound();
        }
        return views.one(label);
    }

    private AccountLabel label(UUID accountId) {
        return accounts.labels(List.of(accountId)).get(accountId);
    }

    /** On a past day any certificate of that time counts, for it may have been renewed since. */
    private CertificationStatus statusOn(UUID specialistId, LocalDate day) {
        return book.certifications(specialistId).stream()
                .map(c -> c.statusOn(day))
                .filter(CertificationStatus::allowsAssignment)
                .findFirst()
                .orElseGet(() -> latestStatus(specialistId, day));
    }

    /** Today the latest decides, so that an older certificate does not outlast a suspension. */
    private CertificationStatus latestStatus(UUID specialistId, LocalDate day) {
        return book.latest(specialistId).map(c -> c.statusOn(day)).orElse(CertificationStatus.NONE);
    }

    private LocalDate today() {
        return NepalTime.today(clock);
    }
}
