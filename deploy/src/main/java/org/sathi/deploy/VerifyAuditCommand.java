package org.sathi.deploy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sathi.kernel.audit.AuditVerifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code deploy/sathi verify-audit}. */
@Command(
        name = "verify-audit",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        description =
                "Proves that no row of the audit trail was changed, removed or slipped in, by walking its chain of seals."
                        + " Prints the last seal: write it down outside of this machine and give it with --anchor later, which also"
                        + " proves that the end was not cut off. Exit code 3 when the trail is broken.")
final class VerifyAuditCommand implements Callable<Integer> {
    private static final int BROKEN = 3;
    private static final Pattern ANCHOR = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    @Mixin
    private DataOption data;

    @Option(names = "--anchor", paramLabel = "SEQ:HASH", description = "A seal printed by an earlier run.")
    private String anchor;

    @Override
    public Integer call() throws SQLException {
        long sequence = 0;
        String hash = null;
        if (anchor != null) {
            Matcher parts = ANCHOR.matcher(anchor);
            if (!parts.matches()) {
                throw new Refusal("--anchor must be like 1234:9f86d0... as an earlier run printed it.");
            }
            sequence = Long.parseLong(parts.group(1));
            hash = parts.group(2);
        }
        Installation installation = Installation.fromSystemProperties();
        try (ToolSession session = ToolSession.open(installation, data.folder(installation));
                Connection connection = session.access().asOwner()) {
            return report(new AuditVerifier().verify(connection, sequence, hash));
        } catch (IllegalStateException e) {
            throw new Refusal("The audit trail cannot be checked: " + e.getMessage() + ".", e);
        }
    }

    private static int report(AuditVerifier.Verdict verdict) {
        Console console = Console.standard();
        console.say(verdict.rows() + " rows, " + verdict.seals() + " seals walked, " + verdict.unsealed()
                + " rows not yet sealed.");
        if (verdict.whole()) {
            console.say("The audit trail is whole. Last seal: " + verdict.seals() + ":" + verdict.head());
            return 0;
        }
        AuditVerifier.Break broken = verdict.firstBreak();
        console.error("the audit trail is broken at seal " + broken.seq() + " (" + broken.fault() + ", row "
                + broken.eventId() + ").");
        return BROKEN;
    }
}
