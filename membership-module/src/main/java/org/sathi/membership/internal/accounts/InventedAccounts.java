package org.sathi.membership.internal.accounts;

import java.sql.SQLException;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.Channel;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.tool.AuditedDeed;
import org.sathi.kernel.tool.BulkWriter;
import org.sathi.kernel.tool.InventedIds;

/** Rows of invented accounts, for the tool of this module. */
public final class InventedAccounts {

    private InventedAccounts() {}

    /**
     * Writes an account and its audit row.
     *
     * @param passwordHash {@code null} for no password
     * @param lastUsed when its owner signed in last, so that nobody is told of an account that nobody uses
     */
    public static Actor write(
            BulkWriter writer,
            String username,
            String name,
            Role role,
            UUID agency,
            String passwordHash,
            Instant at,
            Instant lastUsed,
            Actor by,
            SplittableRandom random)
            throws SQLException {
        Account account = new Account(InventedIds.id(random), username, at);
        account.describe(name, null, "ne");
        account.assign(role, agency);
        account.keepPassword(passwordHash);
        writer.write(account);
        writer.insert("mbr_sign_in_guard (account_id, fails, last_sign_in_at)", account.id(), 0, lastUsed);
        AuditedDeed deed = AuditedDeed.changed("Accounts.create", SubjectType.ACCOUNT, "role", null, role);
        writer.write(deed.row(InventedIds.id(random), at, by, account.id(), null));
        return new Actor(account.id(), username, role, agency, Channel.UI, null);
    }

    /**
     * What is kept of a password.
     *
     * @throws IllegalArgumentException when it is no password that an account could have
     */
    public static String passwordHash(String password) {
        String problem = PasswordRule.problem(password, null);
        if (problem != null) {
            throw new IllegalArgumentException(problem);
        }
        return Passwords.hashed(password);
    }

    /** What is kept of an API token. */
    public static String tokenHash(String token) {
        return Secrets.sha256(token);
    }
}
