package org.sathi.membership.tool;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sathi.kernel.crypto.FieldCipher;

/**
 * Makes an administrator who chooses a password by a one-time link, and issues API tokens, over a connection of the administrator's own. It needs the keys of the
 * installation, and each deed leaves an audit row in the same transaction. No password passes through a command line.
 */
public final class AccountBootstrap {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,38}[a-z0-9]");
    private static final Duration LINK_LIFE = Duration.ofDays(3);
    private static final Duration TOKEN_LIFE = Duration.ofDays(365);
    private static final int LONGEST_NAME = 100;

    private final Connection connection;
    private final Clock clock;

    /** Works over the given connection; each operation commits by itself. */
    public AccountBootstrap(Connection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
    }

    /**
     * Makes an administrator without a password, or gives an existing one a new link.
     *
     * @return token for the page {@code /setup?token=...}, good for three days and one use
     * @throws IllegalArgumentException when the username is not valid or belongs to an account that is closed or no administrator's
     */
    public String administratorLink(String username, String displayName) throws SQLException {
        return inTransaction(() -> {
            Found found = find(username).orElse(null);
            UUID account;
            if (found == null) {
                account = insertAdministrator(username, displayName);
            } else if (found.active() && "ADMINISTRATOR".equals(found.role())) {
                account = found.id();
            } else {
                throw new IllegalArgumentException("the account " + username + " is closed or no administrator's");
            }
            String token = fresh();
            insertLink(account, token);
            insertAudit("AccountBootstrap.administratorLink", account);
            return token;
        });
    }

    /**
     * Issues an API token for an open account.
     *
     * @param label what it is for
     * @return the token, good for a year; only its SHA-256 is kept
     * @throws IllegalArgumentException when there is no such open account
     */
    public String apiToken(String username, String label) throws SQLException {
        if (label == null || label.isBlank() || label.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a label of 1 to 100 characters is needed");
        }
        return inTransaction(() -> {
            Found found = find(username)
                    .filter(Found::active)
                    .orElseThrow(() -> new IllegalArgumentException("no open account " + username));
            String token = fresh();
            insertToken(found, label, token);
            insertAudit("AccountBootstrap.apiToken", found.id());
            return token;
        });
    }

    private record Found(UUID id, String role, boolean active, int authzVersion) {}

    @FunctionalInterface
    private interface Deed {
        String run() throws SQLException;
    }

    private String inTransaction(Deed deed) throws SQLException {
        boolean before = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            String result = deed.run();
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(before);
        }
    }

    private Optional<Found> find(String username) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT id, role, active, authz_version FROM mbr_account WHERE username = ? FOR UPDATE")) {
            query.setString(1, username);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Found(
                                UUID.fromString(row.getString(1)), row.getString(2), row.getBoolean(3), row.getInt(4)))
                        : Optional.empty();
            }
        }
    }

    private UUID insertAdministrator(String username, String displayName) throws SQLException {
        if (username == null || !USERNAME.matcher(username).matches()) {
            throw new IllegalArgumentException(
                    "a username has 3 to 40 small Latin letters, digits, dots, hyphens and underscores");
        }
        if (displayName == null || displayName.isBlank() || displayName.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name of 1 to 100 characters is needed");
        }
        UUID id = UUID.randomUUID();
        update(
                "INSERT INTO mbr_account (id, version, username, display_name_sealed, language, role, authz_version, active,"
                        + " created_at) VALUES (?, 1, ?, ?, 'en', 'ADMINISTRATOR', 1, 1, ?)",
                id.toString(),
                username,
                FieldCipher.current().seal("mbr_account", "display_name", id, displayName.strip()),
                now());
        update("INSERT INTO mbr_sign_in_guard (account_id, fails) VALUES (?, 0)", id.toString());
        return id;
    }

    private void insertLink(UUID account, String token) throws SQLException {
        update(
                "UPDATE mbr_one_time_link SET used_at = ? WHERE account_id = ? AND used_at IS NULL",
                now(),
                account.toString());
        update(
                "INSERT INTO mbr_one_time_link (token_sha256, account_id, created_at, ends_at) VALUES (?, ?, ?, ?)",
                sha256(token),
                account.toString(),
                now(),
                now().plus(LINK_LIFE));
    }

    private void insertToken(Found account, String label, String token) throws SQLException {
        update(
                "INSERT INTO mbr_api_token (id, account_id, label, token_sha256, authz_version, created_at, ends_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID().toString(),
                account.id().toString(),
                label.strip(),
                sha256(token),
                account.authzVersion(),
                now(),
                now().plus(TOKEN_LIFE));
    }

    private void insertAudit(String operation, UUID account) throws SQLException {
        update(
                "INSERT INTO krn_audit_event (id, occurred_at, actor_name, actor_role, channel, request_id, operation, outcome,"
                        + " subject_type, subject_id) VALUES (?, ?, 'deploy/sathi', 'SYSTEM', 'SYSTEM', ?, ?, 'DONE', 'ACCOUNT', ?)",
                UUID.randomUUID().toString(),
                now(),
                UUID.randomUUID().toString(),
                operation,
                account.toString());
    }

    private void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String fresh() {
        byte[] token = new byte[32];
        new SecureRandom().nextBytes(token);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    private static String sha256(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
