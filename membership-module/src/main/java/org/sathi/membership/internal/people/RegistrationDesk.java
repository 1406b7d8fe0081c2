package org.sathi.membership.internal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Scope;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.idempotency.Idempotency;
import org.sathi.kernel.time.NepalTime;
import org.sathi.membership.api.MemberDetails;
import org.sathi.membership.api.MemberStatus;
import org.sathi.membership.api.MembershipKind;
import org.sathi.membership.api.PossibleDuplicate;
import org.sathi.membership.api.RegisterMember;
import org.sathi.membership.api.Registration;

/** Takes people in: checks what was typed, asks about possible duplicates, gives the permanent code (M1, M2). */
@ApplicationScoped
class RegistrationDesk {

    private static final int CODE_LENGTH = 4;
    private static final int TRIES = 40;

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    @Inject
    private Idempotency idempotency;

    @Inject
    private DuplicateFinder duplicates;

    @Inject
    private NameIndex names;

    @Inject
    private Memberships memberships;

    @Inject
    private GroupScope groups;

    private final SecureRandom random = new SecureRandom();

    Registration register(RegisterMember command) {
        MemberDetails details = checked(command);
        if (command.homeGroupId() != null) {
            groups.require(command.homeGroupId());
        }
        List<PossibleDuplicate> found = duplicates.find(details, command.submitKey());
        List<PossibleDuplicate> open = found.stream()
                .filter(duplicate -> !command.notDuplicateOf().contains(duplicate.ref()))
                .toList();
        tell(found);
        if (!open.isEmpty()) {
            audit.note("answer", "asked");
            return Registration.asking(found);
        }
        UUID id = idempotency.once(command.submitKey(), command, () -> takeIn(command, details));
        audit.about(SubjectType.MEMBER, id);
        return Registration.done(id, em.find(Member.class, id).code());
    }

    List<PossibleDuplicate> possibleDuplicates(MemberDetails typed) {
        InputCheck check = new InputCheck();
        MemberDetails details = new DetailsInput(check, NepalTime.today(clock)).clean(typed);
        check.throwIfAny();
        List<PossibleDuplicate> found = duplicates.find(details, null);
        tell(found);
        return found;
    }

    private MemberDetails checked(RegisterMember command) {
        LocalDate today = NepalTime.today(clock);
        InputCheck check = new InputCheck();
        MemberDetails details = new DetailsInput(check, today).clean(command.details());
        check.notInFuture("registeredOn", check.requiredDate("registeredOn", command.registeredOn()), today);
        MemberStatus startAs = check.required("startAs", command.startAs());
        check.check(startAs == null || StatusRules.canBegin(startAs), "startAs", "error.input.choice");
        if (command.homeGroupId() == null) {
            boolean ownGroups = CurrentActor.get().scope() == Scope.OWN_GROUPS;
            check.check(!ownGroups, "homeGroupId", "error.member.group.required");
        } else {
            check.check(startAs == null || startAs.enrolled(), "startAs", "error.member.group.needs-enrolment");
        }
        check.throwIfAny();
        return details;
    }

    private UUID takeIn(RegisterMember command, MemberDetails details) {
        UUID id = UUID.randomUUID();
        Member member =
                new Member(id, freeCode(), details, command.startAs(), command.registeredOn(), command.submitKey());
        em.persist(member);
        em.flush();
        names.put(id, details);
        audit.change("status", null, command.startAs());
        if (command.homeGroupId() != null) {
            memberships.open(member, command.homeGroupId(), MembershipKind.HOME, command.registeredOn());
            audit.change("homeGroup", null, command.homeGroupId());
        }
        return id;
    }

    /** A code that nobody has; longer once the short ones are getting rare. */
    private MemberCode freeCode() {
        for (int i = 0; i < TRIES; i++) {
            MemberCode code = MemberCode.random(random, CODE_LENGTH + i / 8);
            if (new Sql("SELECT COUNT(*) FROM mbr_member m WHERE m.code = ?", code.text()).number(em) == 0) {
                return code;
            }
        }
        throw new IllegalStateException("no free member code found");
    }

    /** Both the list and the answer are audited (M2); a record out of scope by its reference only. */
    private void tell(List<PossibleDuplicate> found) {
        if (!found.isEmpty()) {
            audit.note(
                    "possibleDuplicates",
                    found.stream()
                            .map(duplicate -> duplicate.inScope() ? duplicate.code() : duplicate.ref())
                            .toList());
        }
    }
}
