package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.error.AccessDenied;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.membership.api.Accounts;
import org.sathi.membership.api.SignIn;
import org.sathi.membership.api.UnusedAccount;
import org.sathi.membership.api.UnusedAccounts;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.Inbox;
import org.sathi.referrals.api.NoticeKind;
import org.sathi.referrals.api.NoticeRow;
import org.sathi.referrals.api.Notices;
import org.sathi.referrals.api.OwnAgency;

/** What becomes of an agency's accounts that nobody uses, in the container on the real database; the accounts age, the clock does not. */
@ExtendWith(ArquillianExtension.class)
@Tag("A-54")
class UnusedAccountsIT {

    @Inject
    private Accounts accounts;

    @Inject
    private UnusedAccounts unused;

    @Inject
    private SignIn door;

    @Inject
    private Inbox inbox;

    @Inject
    private OwnAgency ownAgency;

    @Inject
    private Notices notices;

    @Inject
    private ReferralWorld world;

    @Inject
    private TwoNodes nodes;

    private UUID agency;
    private Actor worker;
    private Actor admin;
    private Actor administrator;

    @Deployment
    static WebArchive application() {
        return Sathi.with(UnusedAccountsIT.class, ReferralWorld.class, TwoNodes.class);
    }

    @BeforeEach
    void anAgencyWithPeople() {
        agency = world.agencyWithoutLogin(AgencyKind.MENTAL_HEALTH);
        worker = Sathi.account(accounts, Role.AGENCY_WORKER, agency);
        admin = Sathi.account(accounts, Role.AGENCY_ADMIN, agency);
        administrator = Sathi.account(accounts, Role.ADMINISTRATOR, null);
    }

    @Test
    @Tag("A-36")
    void isClosedOnceAfterAWarningThoughTwoNodesTryAtOnceAndItsWorkGoesBack() throws Exception {
        UUID service = world.service(agency);
        Actor sender = Sathi.account(accounts, Role.COORDINATOR, null);
        UUID referral = CurrentActor.callAs(sender, () -> world.sent(world.member(), agency, service, null));
        CurrentActor.runAs(worker, () -> world.accept(referral, worker));
        UUID id = worker.accountId();
        passes(id, 75);
        assertFalse(due(id));
        passes(id, 2);
        assertTrue(due(id));
        nodes.atOnce(() -> unused.advance(id));
        assertTrue(active(id));
        assertFalse(due(id));
        assertEquals(List.of(NoticeKind.OWN_ACCOUNT_UNUSED), told(worker, id));
        assertEquals(List.of(NoticeKind.ACCOUNT_UNUSED), told(admin, id));
        assertEquals(List.of(), told(administrator, id));
        assertEquals(
                1,
                nodes.count(
                        "SELECT COUNT(*) FROM krn_outbox WHERE kind = 'notices.mail.unused' AND recipient_account_id = ?",
                        id));
        passes(id, 13);
        assertFalse(advance(id));
        passes(id, 2);
        nodes.atOnce(() -> unused.advance(id));
        nodes.atOnce(() -> unused.advance(id));
        assertFalse(active(id));
        assertEquals(1, nodes.events(referral, "UNASSIGN"));
        CurrentActor.runAs(admin, () -> {
            assertNull(inbox.open(referral).workerId());
            List<UnusedAccount> closed = ownAgency.closedUnused();
            assertEquals(List.of(id), closed.stream().map(UnusedAccount::id).toList());
            assertEquals(90, closed.get(0).days());
        });
        assertEquals(List.of(NoticeKind.ACCOUNT_CLOSED), told(admin, id));
        assertEquals(List.of(NoticeKind.ACCOUNT_CLOSED), told(administrator, id));
        assertEquals(
                2,
                nodes.count(
                        "SELECT COUNT(*) FROM krn_audit_event WHERE operation = 'UnusedAccounts.advance' AND subject_id = ?",
                        id));
        assertTrue(door.signIn(worker.username(), Sathi.PASSWORD, null).isEmpty());
    }

    @Test
    void openedAgainItHasItsWholeTimeAgain() throws Exception {
        UUID id = worker.accountId();
        closes(id);
        CurrentActor.runAs(administrator, () -> {
            assertEquals(90, accounts.get(id).closedUnusedDays());
            accounts.reactivate(id, accounts.get(id).version());
            assertNull(accounts.get(id).closedUnusedDays());
        });
        CurrentActor.runAs(admin, () -> assertTrue(ownAgency.closedUnused().isEmpty()));
        assertFalse(due(id));
        assertFalse(advance(id));
        passes(id, 77);
        assertTrue(advance(id));
        assertTrue(active(id));
        assertTrue(door.signIn(worker.username(), Sathi.PASSWORD, null).isPresent());
        passes(id, 20);
        assertFalse(advance(id));
    }

    @Test
    void aSignInOrATokenInUseKeepsItOpenAndMakesTheWarningVoid() throws Exception {
        UUID id = worker.accountId();
        passes(id, 80);
        assertTrue(advance(id));
        assertTrue(door.signIn(worker.username(), Sathi.PASSWORD, null).isPresent());
        passes(id, 20);
        assertFalse(due(id));
        assertFalse(advance(id));
        UUID byToken = admin.accountId();
        String token = CurrentActor.callAs(
                        Sathi.system(), () -> accounts.issueToken(byToken, "the agency's own system"))
                .token();
        nodes.change(
                "UPDATE mbr_api_token SET created_at = created_at - INTERVAL 120 DAY WHERE account_id = ?", byToken);
        passes(byToken, 120);
        assertTrue(due(byToken));
        assertTrue(door.resolveBearer(token, UUID.randomUUID().toString()).isPresent());
        assertFalse(due(byToken));
        assertFalse(advance(byToken));
    }

    @Test
    void theLastAdministratorOfAnAgencyIsClosedTooAndTheProgrammeIsTold() throws Exception {
        closes(admin.accountId());
        assertEquals(List.of(NoticeKind.LAST_ADMIN_CLOSED), told(administrator, admin.accountId()));
        assertEquals(List.of(), told(worker, admin.accountId()));
    }

    @Test
    void peopleOfTheProgrammeAreNeverClosedAndOnlyTheClockCloses() throws Exception {
        UUID id = administrator.accountId();
        passes(id, 400);
        assertFalse(due(id));
        assertFalse(advance(id));
        assertTrue(active(id));
        CurrentActor.runAs(
                administrator, () -> assertThrows(AccessDenied.class, () -> unused.advance(worker.accountId())));
    }

    private void closes(UUID id) throws SQLException {
        passes(id, 77);
        assertTrue(advance(id));
        passes(id, 15);
        assertTrue(advance(id));
        assertFalse(active(id));
    }

    private boolean advance(UUID id) {
        return CurrentActor.callAs(Sathi.system(), () -> unused.advance(id));
    }

    private boolean due(UUID id) {
        List<UUID> all = new ArrayList<>();
        List<UUID> part = CurrentActor.callAs(Sathi.system(), () -> unused.due(null, 50));
        while (!part.isEmpty()) {
            all.addAll(part);
            part = CurrentActor.callAs(Sathi.system(), () -> unused.due(all.get(all.size() - 1), 50));
        }
        return all.contains(id);
    }

    private boolean active(UUID id) {
        return CurrentActor.callAs(Sathi.system(), () -> accounts.get(id).active());
    }

    /** For this account, so many days go by. */
    private void passes(UUID id, int days) throws SQLException {
        nodes.change(
                "UPDATE mbr_account SET created_at = created_at - INTERVAL " + days
                        + " DAY, let_in_at = let_in_at - INTERVAL " + days
                        + " DAY, unused_warned_at = unused_warned_at - INTERVAL " + days + " DAY WHERE id = ?",
                id);
        nodes.change(
                "UPDATE mbr_sign_in_guard SET last_sign_in_at = last_sign_in_at - INTERVAL " + days
                        + " DAY WHERE account_id = ?",
                id);
    }

    /** What the reader was told of an account, and that it says whose it is. */
    private List<NoticeKind> told(Actor reader, UUID account) {
        return CurrentActor.callAs(
                reader,
                () -> notices.list(false, PageRequest.first()).rows().stream()
                        .filter(row ->
                                row.subject() != null && row.subject().id().equals(account))
                        .peek(row -> assertEquals("Test Person", row.subject().nameEn()))
                        .map(NoticeRow::kind)
                        .toList());
    }
}
