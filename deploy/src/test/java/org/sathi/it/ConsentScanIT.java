package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.error.AccessDenied;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.NotFound;
import org.sathi.membership.api.Accounts;
import org.sathi.referrals.api.AgencyKind;
import org.sathi.referrals.api.AttachmentFile;
import org.sathi.referrals.api.AttachmentKind;
import org.sathi.referrals.api.ConsentScans;
import org.sathi.referrals.api.ConsentScans.AddScan;

/** The scanned paper of a consent in the container: kept sealed and drawn anew, added to and never overwritten, read inside the programme only and audited for the member. */
@ExtendWith(ArquillianExtension.class)
@Tag("B4")
class ConsentScanIT {

    private static final String HIDDEN = "written behind the picture";

    @Inject
    private Accounts accounts;

    @Inject
    private ConsentScans scans;

    @Inject
    private ReferralWorld world;

    @Deployment
    static WebArchive application() {
        return Sathi.with(ConsentScanIT.class, ReferralWorld.class, TestDatabase.class);
    }

    @Test
    void thePaperIsKeptInsideTheProgramme() throws SQLException {
        Actor coordinator = Sathi.account(accounts, Role.COORDINATOR, null);
        UUID agency = world.agency(AgencyKind.MENTAL_HEALTH);
        byte[] picture = picture(40);
        UUID[] made = CurrentActor.callAs(coordinator, () -> {
            UUID consent = world.consent(world.member(), agency);
            assertTrue(scans.of(consent).scannable());
            UUID key = UUID.randomUUID();
            UUID first = scans.add(new AddScan(consent, "paper.PNG", picture, key));
            assertEquals(first, scans.add(new AddScan(consent, "paper.PNG", picture, key)), "a repeat adds nothing");
            UUID better = scans.add(new AddScan(consent, "paper.png", picture(80), UUID.randomUUID()));
            assertEquals(2, scans.of(consent).scans().size(), "a better one is added, none is overwritten");
            AttachmentFile file = scans.fetch(first);
            assertEquals(AttachmentKind.PNG, file.kind());
            assertFalse(new String(file.content(), StandardCharsets.ISO_8859_1).contains(HIDDEN));
            assertThrows(
                    InvalidInput.class, () -> scans.add(new AddScan(consent, "paper.pdf", picture, UUID.randomUUID())));
            assertThrows(
                    InvalidInput.class,
                    () -> scans.add(new AddScan(
                            consent, "paper.png", "<script>".getBytes(StandardCharsets.UTF_8), UUID.randomUUID())));
            assertThrows(
                    InvalidInput.class,
                    () -> scans.add(
                            new AddScan(consent, "paper.png", new byte[5 * 1024 * 1024 + 1], UUID.randomUUID())));
            assertEquals(2, scans.of(consent).scans().size());
            return new UUID[] {consent, first, better};
        });
        CurrentActor.runAs(Sathi.account(accounts, Role.AGENCY_ADMIN, agency), () -> {
            assertThrows(AccessDenied.class, () -> scans.of(made[0]));
            assertThrows(AccessDenied.class, () -> scans.fetch(made[1]));
        });
        CurrentActor.runAs(Sathi.account(accounts, Role.PEER_SPECIALIST, null), () -> {
            assertThrows(NotFound.class, () -> scans.of(made[0]));
            assertThrows(NotFound.class, () -> scans.fetch(made[2]));
            assertThrows(
                    NotFound.class, () -> scans.add(new AddScan(made[0], "paper.png", picture, UUID.randomUUID())));
        });
        try (Connection owner = TestDatabase.owner();
                Statement statement = owner.createStatement()) {
            try (ResultSet row = statement.executeQuery(
                    "SELECT content_sealed FROM ref_consent_scan_content WHERE scan_id = '" + made[1] + "'")) {
                assertTrue(row.next());
                byte[] sealed = row.getBytes(1);
                assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("PNG"));
            }
            try (ResultSet row = statement.executeQuery(
                    "SELECT COUNT(*) FROM krn_audit_event WHERE operation = 'ConsentScans.fetch' AND subject_id = '"
                            + made[0] + "' AND member_id IS NOT NULL")) {
                row.next();
                assertEquals(1, row.getInt(1), "that somebody read it stands in the member's accounting");
            }
        }
    }

    /** A picture with something written behind its end. */
    private static byte[] picture(int size) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB), "png", out);
            out.write(HIDDEN.getBytes(StandardCharsets.UTF_8));
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
