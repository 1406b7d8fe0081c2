package org.sathi.deploy;

import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The accounts of the embedded database, generated once per data folder and readable by its owner only.
 *
 * @param rootPassword of {@code root}, for emergencies
 * @param ownerPassword of {@code sathi_owner}, who owns the schema: migrations, backup, the tool
 * @param appPassword of {@code sathi_app}, with which the application works: no change of schema, audit rows only added
 */
record Credentials(String rootPassword, String ownerPassword, String appPassword) {
    static final String OWNER = "sathi_owner";
    static final String APP = "sathi_app";

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Those of the data folder, generated if there are none. */
    static Credentials of(DataFolder data) {
        if (!Files.isRegularFile(data.credentials())) {
            Properties fresh = new Properties();
            fresh.setProperty("root.password", secret(24));
            fresh.setProperty("owner.user", OWNER);
            fresh.setProperty("owner.password", secret(24));
            fresh.setProperty("app.user", APP);
            fresh.setProperty("app.password", secret(24));
            SecureFiles.write(data.credentials(), fresh);
        }
        Properties stored = SecureFiles.properties(data.credentials());
        return new Credentials(
                entry(data, stored, "root.password"),
                entry(data, stored, "owner.password"),
                entry(data, stored, "app.password"));
    }

    /** Random text of the given number of random bytes, safe in SQL literals, URLs and files. */
    static String secret(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private static String entry(DataFolder data, Properties stored, String key) {
        String value = stored.getProperty(key, "");
        if (!value.matches("[A-Za-z0-9_-]{16,}")) {
            throw new Refusal(
                    "The file " + data.credentials() + " is damaged (" + key + "); restore it from a backup.");
        }
        return value;
    }
}
