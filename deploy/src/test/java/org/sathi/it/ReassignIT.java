package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.error.AccessDenied;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.membership.api.Accounts;
import org.sathi.sessions.api.AssignmentView;
import org.sathi.sessions.api.Assignments;
import org.sathi.sessions.api.CertificationStanding;
import org.sathi.sessions.api.SpecialistView;

/** Members whose peer specialist can no longer work with them are listed for somebody else, a part at a time, and nobody else is (P5). */
@ExtendWith(ArquillianExtension.class)
class ReassignIT {

    @Inject
    private Accounts accounts;

    @Inject
    private Assignments assignments;

    @Inject
    private ReferralWorld world;

    private Actor coordinator;

    @Deployment
    static WebArchive application() {
        return Sathi.with(ReassignIT.class, ReferralWorld.class);
    }

    @Test
    void thoseOfSuspendedAndClosedSpecialistsAreListedAPartAtATimeAndThoseOfNobodyElse() {
        coordinator = Sathi.account(accounts, Role.COORDINATOR, null);
        UUID working = specialist();
        UUID suspended = specialist();
        UUID closed = specialist();
        CurrentActor.runAs(coordinator, () -> {
            List<UUID> waiting = new ArrayList<>();
            UUID served = assigned(working);
            waiting.add(assigned(suspended));
            waiting.add(assigned(suspended));
            waiting.add(assigned(closed));
            assertTrue(all(2).stream().noneMatch(waiting::contains), "certified and there, nobody needs somebody else");
            SpecialistView view = assignments.specialists().stream()
                    .filter(known -> known.accountId().equals(suspended))
                    .findFirst()
                    .orElseThrow();
            assignments.changeStanding(new Assignments.ChangeStanding(
                    view.certificationId(), view.version(), CertificationStanding.SUSPENDED, "asked by the body"));
            CurrentActor.runAs(Sathi.system(), () -> close(closed));
            List<UUID> listed = all(2);
            assertTrue(listed.containsAll(waiting));
            assertFalse(listed.contains(served));
            assertEquals(listed.size(), listed.stream().distinct().count(), "nobody comes twice");
            assertEquals(listed, all(PageRequest.MAX_SIZE));
            assertThrows(InvalidInput.class, () -> assignments.toReassign(PageRequest.after("x")));
            certify(suspended, ReferralWorld.today().plusYears(9));
            assertFalse(all(2).contains(waiting.get(0)), "a new certificate that ends later decides");
        });
        CurrentActor.runAs(
                Sathi.account(accounts, Role.FACILITATOR, null),
                () -> assertThrows(AccessDenied.class, () -> assignments.toReassign(PageRequest.first())));
    }

    private UUID specialist() {
        UUID id = Sathi.account(accounts, Role.PEER_SPECIALIST, null).accountId();
        CurrentActor.runAs(coordinator, () -> certify(id, ReferralWorld.today().plusYears(1)));
        return id;
    }

    private void certify(UUID specialist, LocalDate until) {
        assignments.recordCertification(new Assignments.RecordCertification(
                specialist, "Body", UUID.randomUUID().toString().substring(0, 20), ReferralWorld.today(), until, null));
    }

    private UUID assigned(UUID specialist) {
        UUID member = world.member();
        assignments.assign(new Assignments.AssignSpecialist(member, specialist, ReferralWorld.today(), null));
        return member;
    }

    private void close(UUID account) {
        accounts.deactivate(account, accounts.get(account).version(), "left");
    }

    /** The members listed, read in parts of a size. */
    private List<UUID> all(int size) {
        List<UUID> members = new ArrayList<>();
        String after = null;
        do {
            Slice<AssignmentView> slice = assignments.toReassign(new PageRequest(size, after));
            slice.rows().forEach(row -> members.add(row.memberId()));
            after = slice.next();
        } while (after != null);
        return members;
    }
}
