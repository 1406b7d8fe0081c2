package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
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
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.task.Forgetting;
import org.sathi.membership.api.AccountDetails;
import org.sathi.membership.api.AccountSetup;
import org.sathi.membership.api.Accounts;
import org.sathi.membership.api.ChangeAccount;
import org.sathi.membership.api.OwnAccount;
import org.sathi.membership.api.SignIn;

/** Accounts and the ways by which their owners come in, in the container on the real database. */
@ExtendWith(ArquillianExtension.class)
class AccountsIT {

    private static final String OTHER = "another-long-test-word";

    @Inject
    private Accounts accounts;

    @Inject
    private OwnAccount own;

    @Inject
    private AccountSetup setup;

    @Inject
    private SignIn signIn;

    @Inject
    @Any
    private Instance<Forgetting> housekeeping;

    @Resource(lookup = "java:app/jdbc/sathi")
    private DataSource database;

    @Deployment
    static WebArchive application() {
        return Sathi.with(AccountsIT.class);
    }

    @Test
    void thirtyWrongPasswordsAtOnceAreCountedOneByOneUntilTheLock() throws Exception {
        Actor actor = Sathi.account(accounts, Role.COORDINATOR, null);
        ExecutorService pool = Executors.newFixedThreadPool(30);
        try {
            Callable<Boolean> wrong =
                    () -> signIn.signIn(actor.username(), "wrong", null).isPresent();
            for (Future<Boolean> outcome : pool.invokeAll(Collections.nCopies(30, wrong))) {
                assertFalse(outcome.get());
            }
        } finally {
            pool.shutdown();
        }
        assertEquals(5, fails(actor.accountId()), "the lock begins at the fifth and what comes then is not counted");
        assertTrue(signIn.signIn(actor.username(), Sathi.PASSWORD, null).isEmpty());
    }

    @Test
    void anotherRoleEndsSessionsAndTokensAtOnce() {
        Actor actor = Sathi.account(accounts, Role.FACILITATOR, null);
        String session = session(actor);
        String token = asSystem(() -> accounts.issueToken(actor.accountId(), "report programme"))
                .token();
        assertTrue(signIn.resolveBearer(token, "r").isPresent());
        AccountDetails account = asSystem(() -> accounts.get(actor.accountId()));
        asSystem(() -> {
            accounts.change(new ChangeAccount(
                    account.id(), account.version(), account.displayName(), Role.COORDINATOR, null, null, "ne"));
            return null;
        });
        assertTrue(signIn.resolve(session, "r").isEmpty());
        assertTrue(signIn.resolveBearer(token, "r").isEmpty());
        assertEquals(
                Role.COORDINATOR,
                signIn.resolve(session(actor), "r").orElseThrow().role());
    }

    @Test
    void aRevokedTokenOpensNothing() {
        Actor actor = Sathi.account(accounts, Role.REPORT_VIEWER, null);
        var issued = asSystem(() -> accounts.issueToken(actor.accountId(), "report programme"));
        asSystem(() -> {
            accounts.revokeToken(actor.accountId(), issued.id());
            return null;
        });
        assertTrue(signIn.resolveBearer(issued.token(), "r").isEmpty());
    }

    @Test
    void aLinkChoosesThePasswordOnceAndTheOldOneIsGone() {
        Actor actor = Sathi.account(accounts, Role.FACILITATOR, null);
        String session = session(actor);
        String link = asSystem(() -> accounts.resetPassword(actor.accountId())).token();
        assertTrue(signIn.resolve(session, "r").isEmpty());
        assertTrue(signIn.signIn(actor.username(), Sathi.PASSWORD, null).isEmpty());
        assertThrows(InvalidInput.class, () -> setup.choosePassword(link, "short"));
        setup.choosePassword(link, OTHER);
        assertThrows(NotFound.class, () -> setup.choosePassword(link, OTHER));
        assertTrue(signIn.signIn(actor.username(), OTHER, null).isPresent());
    }

    @Test
    void anOwnNewPasswordEndsTheOtherSessions() {
        Actor actor = Sathi.account(accounts, Role.FACILITATOR, null);
        String here = session(actor);
        String elsewhere = session(actor);
        CurrentActor.runAs(actor, () -> {
            assertThrows(InvalidInput.class, () -> own.changePassword("wrong", OTHER, here));
            own.changePassword(Sathi.PASSWORD, OTHER, here);
        });
        assertTrue(signIn.resolve(here, "r").isPresent());
        assertTrue(signIn.resolve(elsewhere, "r").isEmpty());
    }

    @Test
    void onlyAnAdministratorManagesAccounts() {
        Actor coordinator = Sathi.account(accounts, Role.COORDINATOR, null);
        CurrentActor.runAs(
                coordinator, () -> assertThrows(AccessDenied.class, () -> accounts.get(coordinator.accountId())));
    }

    @Test
    void aGivenTokenIsRefusedWithoutDemoData() {
        Actor actor = Sathi.account(accounts, Role.REPORT_VIEWER, null);
        assertThrows(
                AccessDenied.class,
                () -> asSystem(() -> accounts.issueToken(actor.accountId(), "demo", "demo-token-given")));
    }

    @Test
    void whatEndedLongAgoIsForgottenAndWhatIsOpenIsNot() throws SQLException {
        Actor actor = Sathi.account(accounts, Role.COORDINATOR, null);
        session(actor);
        asSystem(() -> accounts.resetPassword(actor.accountId()));
        housekeeping.forEach(old -> old.forget(Instant.now()));
        assertEquals(2, rows(actor.accountId()));
        housekeeping.forEach(old -> old.forget(Instant.now().plus(Duration.ofDays(40))));
        assertEquals(0, rows(actor.accountId()));
    }

    /** Sessions and one-time links that the database keeps of an account. */
    private int rows(UUID account) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT (SELECT COUNT(*) FROM mbr_session WHERE account_id = ?) + (SELECT COUNT(*) FROM mbr_one_time_link WHERE account_id = ?)")) {
            query.setString(1, account.toString());
            query.setString(2, account.toString());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private String session(Actor actor) {
        return List.of(signIn.signIn(actor.username(), Sathi.PASSWORD, null).orElseThrow())
                .get(0)
                .sessionToken();
    }

    private static <T> T asSystem(java.util.function.Supplier<T> work) {
        return CurrentActor.callAs(Sathi.system(), work);
    }

    private int fails(UUID account) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT fails FROM mbr_sign_in_guard WHERE account_id = ?")) {
            query.setString(1, account.toString());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
