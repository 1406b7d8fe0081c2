package org.sathi.membership.tool;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.Channel;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.tool.BulkWriter;
import org.sathi.membership.internal.accounts.InventedAccounts;
import org.sathi.membership.internal.people.InventedMembers;

/** Writes invented accounts, groups and members as the programme would have: sealed, with search tokens, and audited. Needs the keys of the installation. */
public final class InventedProgramme {

    private static final String DEMO_TOKEN = "demo-token-admin";

    private final BulkWriter writer;
    private final SplittableRandom random;
    private final String passwordHash;

    /**
     * Writes with the writer.
     *
     * @param random gives what is not said otherwise
     * @param passwordHash of the accounts, {@code null} for accounts that nobody can sign in to
     */
    public InventedProgramme(BulkWriter writer, SplittableRandom random, String passwordHash) {
        this.writer = writer;
        this.random = random;
        this.passwordHash = passwordHash;
    }

    /**
     * What is kept of a password for the accounts.
     *
     * @throws IllegalArgumentException when it is no password that an account could have
     */
    public static String hash(String password) {
        return InventedAccounts.passwordHash(password);
    }

    /** Whether the database holds members. */
    public static boolean hasMembers(Connection connection) throws SQLException {
        return finds(connection, "SELECT 1 FROM mbr_member LIMIT 1", null);
    }

    /** Whether the database was begun with the demo data, whose tokens everybody knows. */
    public static boolean isDemo(Connection connection) throws SQLException {
        return finds(
                connection,
                "SELECT 1 FROM mbr_api_token WHERE token_sha256 = ?",
                InventedAccounts.tokenHash(DEMO_TOKEN));
    }

    private static boolean finds(Connection connection, String sql, String value) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            if (value != null) {
                query.setString(1, value);
            }
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    /** The open accounts of a role, in the order of their names. */
    public static List<Actor> accounts(Connection connection, Role role) throws SQLException {
        List<Actor> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT id, username, agency_id FROM mbr_account WHERE role = ? AND active = 1 ORDER BY username")) {
            query.setString(1, role.name());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    String agency = row.getString(3);
                    found.add(new Actor(
                            UUID.fromString(row.getString(1)),
                            row.getString(2),
                            role,
                            agency == null ? null : UUID.fromString(agency),
                            Channel.UI,
                            null));
                }
            }
        }
        return found;
    }

    /** Makes an account that its owner has used from one moment to another. */
    public Actor account(String username, Role role, UUID agency, Instant from, Instant to, Actor by)
            throws SQLException {
        return InventedAccounts.write(
                writer, username, InventedPeople.nameOf(random), role, agency, passwordHash, from, to, by, random);
    }

    /** Opens a group with its leader, and gives its id. */
    public UUID group(int number, String code, LocalDate openedOn, Actor leader, Actor by) throws SQLException {
        return InventedMembers.group(writer, number, code, openedOn, leader, by, random);
    }

    /**
     * Registers a person in a home group, with the consents to take part.
     *
     * @param code number of the permanent code among all codes that were invented here
     */
    public void register(InventedPerson person, long code, UUID group, Actor by) throws SQLException {
        InventedMembers.member(writer, person, code, group, by, random);
    }
}
