package org.sathi.deploy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The secret in the one-time link by which the first administrator is created. The server learns only its hash, and only while
 * no account exists.
 *
 * @param secret as printed
 */
record SetupToken(String secret) {
    /** A fresh one if the installation has no account yet. */
    static Optional<SetupToken> ifNoAccountExists(DatabaseAccess access) {
        try (Connection connection = access.asOwner();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT 1 FROM mbr_account LIMIT 1")) {
            return found.next() ? Optional.empty() : Optional.of(new SetupToken(Credentials.secret(32)));
        } catch (SQLException e) {
            throw new Refusal("The accounts could not be read: " + e.getMessage(), e);
        }
    }

    /** SHA-256 of the secret's bytes in UTF-8, in lower case hexadecimal. */
    String sha256() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
