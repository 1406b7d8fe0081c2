package org.sathi.membership.internal.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.paging.CappedCount;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.ChangeMemberStatus;
import org.sathi.membership.api.EditMember;
import org.sathi.membership.api.ExitMember;
import org.sathi.membership.api.ExitReason;
import org.sathi.membership.api.MemberDetails;
import org.sathi.membership.api.MemberFilter;
import org.sathi.membership.api.MemberRecord;
import org.sathi.membership.api.MemberRow;
import org.sathi.membership.api.MemberStatus;
import org.sathi.membership.api.Members;
import org.sathi.membership.api.PossibleDuplicate;
import org.sathi.membership.api.ReEnterMember;
import org.sathi.membership.api.RegisterMember;
import org.sathi.membership.api.Registration;
import org.sathi.membership.api.event.MemberExited;

/** The operations on members. */
@Published
class MembersOperations implements Members {

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    @Inject
    private MemberScope scope;

    @Inject
    private RegistrationDesk desk;

    @Inject
    private MemberSearch search;

    @Inject
    private MemberList list;

    @Inject
    private MemberReading reading;

    @Inject
    private NameIndex names;

    @Inject
    private Memberships memberships;

    @Inject
    private Event<MemberExited> exited;

    @Override
    public Registration register(RegisterMember command) {
        return desk.register(command);
    }

    @Override
    public List<PossibleDuplicate> possibleDuplicates(MemberDetails typed) {
        return desk.possibleDuplicates(typed);
    }

    @Override
    public List<MemberRow> search(String text) {
        List<MemberRow> found = search.find(text);
        audit.note("rows", found.size());
        return found;
    }

    @Override
    public Slice<MemberRow> list(MemberFilter filter, PageRequest page) {
        Slice<MemberRow> slice = list.read(filter, page);
        audit.note("rows", slice.rows().size());
        return slice;
    }

    @Override
    public CappedCount count(MemberFilter filter) {
        return list.count(filter);
    }

    @Override
    public MemberRecord view(UUID memberId) {
        UUID id = scope.require(memberId);
        audit.about(SubjectType.MEMBER, id);
        return reading.record(id);
    }

    @Override
    public void edit(EditMember command) {
        Member member = changing(command.memberId(), command.version());
        InputCheck check = new InputCheck();
        MemberDetails after = new DetailsInput(check, today()).clean(command.details());
        check.throwIfAny();
        MemberDetails before = member.details();
        member.change(after);
        em.lock(member, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        names.put(member.id(), after);
        DetailsChange.tell(audit, before, after);
        em.flush();
    }

    @Override
    public void changeStatus(ChangeMemberStatus command) {
        Member member = changing(command.memberId(), command.version());
        InputCheck check = new InputCheck();
        check.required("to", command.to());
        check.notInFuture("on", check.requiredDate("on", command.on()), today());
        check.throwIfAny();
        if (command.to().ended()) {
            throw new Conflict("error.member.status.not-allowed");
        }
        MemberStatus before = member.status();
        member.moveTo(command.to(), command.on());
        audit.change("status", before, member.status());
        em.flush();
    }

    @Override
    public void exit(ExitMember command) {
        Member member = changing(command.memberId(), command.version());
        InputCheck check = new InputCheck();
        check.notInFuture("on", check.requiredDate("on", command.on()), today());
        if (check.required("reason", command.reason()) != null) {
            check.check(command.reason().selectable(), "reason", "error.input.choice");
        }
        String note = check.requiredMultiLine("note", command.note(), InputCheck.NOTE);
        check.throwIfAny();
        MemberStatus before = member.status();
        member.exit(command.reason(), command.on(), note);
        memberships.endAll(member.id(), command.on());
        audit.change("status", before, member.status());
        audit.reason(command.reason().name());
        em.flush();
        exited.fire(new MemberExited(member.id(), command.on(), command.reason() == ExitReason.DIED));
    }

    @Override
    public void reEnter(ReEnterMember command) {
        Member member = changing(command.memberId(), command.version());
        InputCheck check = new InputCheck();
        check.required("startAs", command.startAs());
        LocalDate on = check.notInFuture("on", check.requiredDate("on", command.on()), today());
        reading.lastEnd(member).ifPresent(end -> check.notBefore("on", on, end));
        check.throwIfAny();
        MemberStatus before = member.status();
        member.reEnter(command.startAs(), on);
        audit.change("status", before, member.status());
        em.flush();
    }

    /** The member of a change, within scope and as the writer saw it. */
    private Member changing(UUID memberId, long version) {
        UUID id = scope.require(memberId);
        audit.about(SubjectType.MEMBER, id);
        Member member = em.find(Member.class, id);
        Conflict.requireVersion(version, member.version());
        return member;
    }

    private LocalDate today() {
        return NepalTime.today(clock);
    }
}
