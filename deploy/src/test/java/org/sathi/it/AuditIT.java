package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.audit.AuditChain;
import org.sathi.kernel.audit.AuditFilter;
import org.sathi.kernel.audit.AuditRow;
import org.sathi.kernel.audit.AuditSearch;
import org.sathi.kernel.audit.AuditVerifier;
import org.sathi.kernel.crypto.SearchKeys;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.membership.api.Accounts;

/** The audit trail: searched, sealed, and unable to be changed unnoticed. What is done to it here is done as the database's owner and rolled back. */
@ExtendWith(ArquillianExtension.class)
class AuditIT {

    private static final int ALL = 1_000_000;

    @Inject
    private Accounts accounts;

    @Inject
    private AuditSearch audit;

    @Deployment
    static WebArchive application() {
        return Sathi.with(AuditIT.class, TestDatabase.class);
    }

    /** What is done to the sealed trail. */
    @FunctionalInterface
    private interface Tampering {
        void with(Statement statement) throws SQLException;
    }

    @Test
    @Tag("A-53")
    void aSealedTrailIsWhole() throws SQLException {
        AuditVerifier.Verdict verdict = afterwards(statement -> {});
        assertNull(verdict.firstBreak());
        assertEquals(0, verdict.unsealed());
        assertEquals(verdict.rows(), verdict.seals());
    }

    @Test
    @Tag("A-53")
    void aChangedRowIsFound() throws SQLException {
        assertEquals(
                AuditVerifier.Fault.ROW_CHANGED,
                fault(statement -> statement.executeUpdate(
                        "UPDATE krn_audit_event SET actor_name = 'nobody' ORDER BY row_no LIMIT 1")));
    }

    @Test
    @Tag("A-53")
    void aRemovedRowIsFound() throws SQLException {
        assertEquals(
                AuditVerifier.Fault.ROW_MISSING,
                fault(statement ->
                        statement.executeUpdate("DELETE FROM krn_audit_event ORDER BY row_no DESC LIMIT 1")));
    }

    @Test
    @Tag("A-53")
    void aRemovedSealIsFound() throws SQLException {
        assertEquals(
                AuditVerifier.Fault.SEAL_MISSING,
                fault(statement -> statement.executeUpdate("DELETE FROM krn_audit_seal WHERE seq = 1")));
    }

    @Test
    @Tag("A-53")
    void aSealWrittenDownElsewhereFindsACutOffEnd() throws SQLException {
        try (Connection owner = TestDatabase.owner()) {
            sealAll(owner);
            AuditChain.Head head = AuditChain.head(owner);
            AuditVerifier verifier = new AuditVerifier();
            assertTrue(verifier.verify(owner, head.seq(), head.hash()).whole());
            try (Statement statement = owner.createStatement()) {
                statement.executeUpdate("DELETE FROM krn_audit_seal WHERE seq = " + head.seq());
            }
            assertEquals(
                    AuditVerifier.Fault.ANCHOR_MISSING,
                    verifier.verify(owner, head.seq(), head.hash()).firstBreak().fault());
            owner.rollback();
        }
    }

    @Test
    void anAdministratorFindsWhatWasDoneAndTheSearchIsWrittenDown() {
        Actor made = Sathi.account(accounts, Role.FACILITATOR, null);
        Actor administrator = Sathi.account(accounts, Role.ADMINISTRATOR, null);
        CurrentActor.runAs(administrator, () -> {
            AuditFilter aboutIt = new AuditFilter(null, null, null, null, made.accountId(), null);
            AuditRow row = audit.search(aboutIt, PageRequest.first()).rows().get(0);
            assertEquals("Accounts.create", row.operation());
            assertTrue(row.details().stream().anyMatch(detail -> made.username().equals(detail.after())));
            AuditFilter own = new AuditFilter(null, null, administrator.username(), null, null, null);
            assertEquals(
                    "AuditSearch.search",
                    audit.search(own, PageRequest.first()).rows().get(0).operation());
        });
    }

    @Test
    void thePagesOfTheTrailFollowOneAnotherWithoutGapOrRepeat() {
        Actor administrator = Sathi.account(accounts, Role.ADMINISTRATOR, null);
        CurrentActor.runAs(administrator, () -> {
            for (int i = 0; i < 4; i++) {
                accounts.get(administrator.accountId());
            }
            AuditFilter filter = new AuditFilter(null, null, null, "Accounts.get", administrator.accountId(), null);
            Slice<AuditRow> first = audit.search(filter, new PageRequest(2, null));
            assertNotNull(first.next());
            Slice<AuditRow> second = audit.search(filter, new PageRequest(2, first.next()));
            assertEquals(2, second.rows().size());
            assertTrue(second.rows().stream().noneMatch(first.rows()::contains));
            assertNull(second.next());
        });
    }

    private AuditVerifier.Fault fault(Tampering tampering) throws SQLException {
        return afterwards(tampering).firstBreak().fault();
    }

    private AuditVerifier.Verdict afterwards(Tampering tampering) throws SQLException {
        Sathi.account(accounts, Role.FACILITATOR, null);
        try (Connection owner = TestDatabase.owner();
                Statement statement = owner.createStatement()) {
            sealAll(owner);
            tampering.with(statement);
            AuditVerifier.Verdict verdict = new AuditVerifier().verify(owner);
            owner.rollback();
            return verdict;
        }
    }

    private static void sealAll(Connection owner) throws SQLException {
        new AuditChain(SearchKeys.auditSeals()).seal(owner, 0, ALL);
    }
}
