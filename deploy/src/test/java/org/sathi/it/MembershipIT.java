package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
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
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.KeyReused;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.error.SignInRequired;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.membership.api.Accounts;
import org.sathi.membership.api.Admission;
import org.sathi.membership.api.EditMember;
import org.sathi.membership.api.GroupDetails;
import org.sathi.membership.api.GroupStatus;
import org.sathi.membership.api.Groups;
import org.sathi.membership.api.MemberDetails;
import org.sathi.membership.api.MemberDirectory;
import org.sathi.membership.api.MemberRow;
import org.sathi.membership.api.MemberStatus;
import org.sathi.membership.api.Members;
import org.sathi.membership.api.OpenGroup;
import org.sathi.membership.api.RegisterMember;
import org.sathi.membership.api.Registration;
import org.sathi.membership.api.RosterRow;
import org.sathi.membership.api.SignIn;
import org.sathi.membership.api.SpokenLanguage;

/** Members, the guard, the audit trail and the door, in the container on the real database. */
@ExtendWith(ArquillianExtension.class)
class MembershipIT {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    @Inject
    private Members members;

    @Inject
    private Groups groups;

    @Inject
    private MemberDirectory directory;

    @Inject
    private Accounts accounts;

    @Inject
    private SignIn signIn;

    @Resource(lookup = "java:app/jdbc/sathi")
    private DataSource database;

    @Deployment
    static WebArchive application() {
        return Sathi.with(MembershipIT.class);
    }

    @Test
    void aMemberIsFoundByEitherScriptAndByTheBeginningOfTheName() {
        CurrentActor.runAs(coordinator(), () -> {
            UUID id = Sathi.register(
                    members, MemberDetails.named("Bishnumaya Prajapati", "विष्णुमाया प्रजापति", 1990), DAY, null);
            for (String typed : List.of("Bishnumaya", "vishnumaya", "विष्णुमाया", "praja", "प्रजाप")) {
                assertTrue(
                        members.search(typed).stream().map(MemberRow::id).anyMatch(id::equals),
                        "not found by " + typed);
            }
        });
    }

    @Test
    void aRepeatedSubmitRegistersOnePerson() {
        CurrentActor.runAs(coordinator(), () -> {
            UUID key = UUID.randomUUID();
            RegisterMember command = registration(key, "Urmila Dahal Repeated");
            Registration first = members.register(command);
            Registration second = members.register(command);
            assertEquals(first.memberId(), second.memberId());
            assertThrows(KeyReused.class, () -> members.register(registration(key, "Somebody Else")));
        });
    }

    @Test
    void tenConcurrentSubmitsOfOneFormRegisterOnePerson() throws Exception {
        Actor actor = coordinator();
        RegisterMember command = registration(UUID.randomUUID(), "Jamuna Concurrent");
        Set<Object> results = new HashSet<>();
        for (Object outcome : concurrently(
                10,
                () -> CurrentActor.callAs(actor, () -> members.register(command).memberId()))) {
            results.add(outcome);
        }
        assertEquals(1, results.size(), results::toString);
    }

    @Test
    void theSecondSaverOfOneReadingIsRefusedAndChangesNothing() {
        CurrentActor.runAs(coordinator(), () -> {
            UUID id = Sathi.register(members, MemberDetails.named("Pabitra Stale", null, 1980), DAY, null);
            long seen = members.view(id).version();
            members.edit(new EditMember(id, seen, MemberDetails.named("Pabitra First", null, 1981)));
            Conflict lost = assertThrows(
                    Conflict.class,
                    () -> members.edit(new EditMember(id, seen, MemberDetails.named("Pabitra Second", null, 1982))));
            assertTrue(lost.isStale());
            assertEquals("Pabitra First", members.view(id).details().nameLatin());
        });
    }

    @Test
    void badInputNamesTheFieldAndSavesNothing() {
        CurrentActor.runAs(coordinator(), () -> {
            for (String bad :
                    List.of("", "x".repeat(10_000), "Sita \uD83D\uDE00", "<script>alert(1)</script>", "Si\u0000ta")) {
                InvalidInput refused = assertThrows(
                        InvalidInput.class,
                        () -> members.register(new RegisterMember(
                                null, MemberDetails.named(bad, null, 1990), MemberStatus.ACTIVE, DAY, null, Set.of())));
                assertEquals("nameLatin", refused.errors().get(0).field());
            }
        });
    }

    @Test
    void nobodyComesInWithoutRightAndTheRefusalIsWrittenDown() throws SQLException {
        Actor donor = Sathi.account(accounts, Role.REPORT_VIEWER, null);
        assertThrows(SignInRequired.class, () -> members.search("Sita"));
        assertThrows(AccessDenied.class, () -> CurrentActor.runAs(donor, () -> members.search("Sita")));
        assertEquals(
                1,
                count("SELECT COUNT(*) FROM krn_audit_event WHERE outcome = 'REFUSED' AND actor_id = '"
                        + donor.accountId() + "'"));
    }

    @Test
    void whatIsForModulesCannotBeCalledFromAPage() {
        CurrentActor.runAs(
                coordinator(), () -> assertThrows(AccessDenied.class, () -> directory.isEnrolled(UUID.randomUUID())));
    }

    @Test
    void aMemberOutOfScopeAnswersAsOneThatDoesNotExist() {
        UUID id = CurrentActor.callAs(
                coordinator(),
                () -> Sathi.register(members, MemberDetails.named("Out Of Scope", null, 1970), DAY, null));
        Actor facilitator = Sathi.account(accounts, Role.FACILITATOR, null);
        CurrentActor.runAs(facilitator, () -> {
            NotFound real = assertThrows(NotFound.class, () -> members.view(id));
            NotFound invented = assertThrows(NotFound.class, () -> members.view(UUID.randomUUID()));
            assertEquals(invented.code(), real.code());
            assertEquals(invented.params(), real.params());
        });
    }

    @Test
    void aRosterLongerThanAPageComesInPartsAndEachPersonOnce() {
        CurrentActor.runAs(coordinator(), () -> {
            UUID group = openGroup();
            Set<UUID> people = new HashSet<>();
            for (String name : List.of("Roster Zenith", "Roster Alpha", "Roster Middle")) {
                people.add(Sathi.register(members, MemberDetails.named(name, null, 1979), DAY, group));
            }
            List<RosterRow> whole = groups.roster(group, PageRequest.first()).rows();
            assertEquals(
                    List.of("Roster Alpha", "Roster Middle", "Roster Zenith"),
                    whole.stream().map(row -> row.member().name()).toList());

            Slice<RosterRow> first = groups.roster(group, new PageRequest(2, null));
            Slice<RosterRow> second = groups.roster(group, new PageRequest(2, first.next()));
            assertEquals(2, first.rows().size());
            assertEquals(1, second.rows().size());
            assertFalse(second.hasNext());
            Set<UUID> read = new HashSet<>();
            first.rows().forEach(row -> read.add(row.member().id()));
            second.rows().forEach(row -> read.add(row.member().id()));
            assertEquals(people, read);
        });
    }

    @Test
    void namesAreNotReadableInTheDatabase() throws SQLException {
        CurrentActor.runAs(
                coordinator(),
                () -> Sathi.register(members, MemberDetails.named("Zenobia Canary", null, 1970), DAY, null));
        try (Connection connection = database.getConnection();
                ResultSet tables = connection.getMetaData().getColumns(connection.getCatalog(), null, "%", "%")) {
            List<String[]> columns = new ArrayList<>();
            while (tables.next()) {
                columns.add(new String[] {tables.getString("TABLE_NAME"), tables.getString("COLUMN_NAME")});
            }
            assertFalse(columns.isEmpty());
            for (String[] column : columns) {
                if (column[0].matches("(krn|mbr|ses|ref)_.*")) {
                    assertEquals(0, holding(connection, column[0], column[1], "Zenobia"), column[0] + "." + column[1]);
                }
            }
        }
    }

    @Test
    void theApplicationCannotChangeOrDeleteAuditRows() throws SQLException {
        CurrentActor.runAs(coordinator(), () -> members.search("Sita"));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThrows(
                    SQLException.class, () -> statement.executeUpdate("UPDATE krn_audit_event SET actor_name = 'x'"));
            assertThrows(SQLException.class, () -> statement.executeUpdate("DELETE FROM krn_audit_event"));
            assertThrows(SQLException.class, () -> statement.executeUpdate("DELETE FROM krn_audit_seal"));
        }
    }

    @Test
    void manyWrongPasswordsAtOnceLockTheAccountForTheRightOneToo() throws Exception {
        Actor actor = Sathi.account(accounts, Role.COORDINATOR, null);
        assertTrue(signIn.signIn(actor.username(), Sathi.PASSWORD, null).isPresent());
        for (Object outcome : concurrently(
                12, () -> signIn.signIn(actor.username(), "wrong", null).isPresent())) {
            assertEquals(Boolean.FALSE, outcome);
        }
        assertFalse(signIn.signIn(actor.username(), Sathi.PASSWORD, null).isPresent());
    }

    @Test
    void aClosedAccountLosesItsSessionAtOnce() {
        Actor actor = Sathi.account(accounts, Role.FACILITATOR, null);
        String session = signIn.signIn(actor.username(), Sathi.PASSWORD, null)
                .orElseThrow()
                .sessionToken();
        assertNotNull(signIn.resolve(session, "r").orElseThrow());
        CurrentActor.runAs(
                Sathi.system(),
                () -> accounts.deactivate(
                        actor.accountId(), accounts.get(actor.accountId()).version(), "left"));
        assertTrue(signIn.resolve(session, "r").isEmpty());
    }

    private UUID openGroup() {
        String code = "R" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        GroupDetails details = new GroupDetails(
                "Roster", "सूची", "Bhaktapur", null, null, null, null, SpokenLanguage.NEPALI, Admission.OPEN, null);
        return groups.open(new OpenGroup(null, code, details, DAY, GroupStatus.ACTIVE));
    }

    private Actor coordinator() {
        return Sathi.account(accounts, Role.COORDINATOR, null);
    }

    private static RegisterMember registration(UUID key, String name) {
        return new RegisterMember(key, MemberDetails.named(name, null, 1971), MemberStatus.ACTIVE, DAY, null, Set.of());
    }

    private int count(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }

    private static int holding(Connection connection, String table, String column, String text) throws SQLException {
        String sql =
                "SELECT COUNT(*) FROM " + table + " WHERE INSTR(CAST(" + column + " AS BINARY), CAST(? AS BINARY)) > 0";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, text.getBytes(StandardCharsets.UTF_8));
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }

    private static List<Object> concurrently(int threads, java.util.concurrent.Callable<Object> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> future : pool.invokeAll(java.util.Collections.nCopies(threads, work))) {
                outcomes.add(future.get());
            }
            return outcomes;
        } finally {
            pool.shutdown();
        }
    }
}
