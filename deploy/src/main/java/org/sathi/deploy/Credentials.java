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

    /** Run by the server before it accepts connections: the accounts are as the credentials file says, and no other exists. */
    String accountStatements() {
        return String.join(
                "\n",
                "DELETE FROM mysql.global_priv WHERE Host NOT IN ('localhost','127.0.0.1')"
                        + " OR User NOT IN ('root','mariadb.sys','" + OWNER + "','" + APP + "')"
                        + " OR (User='root' AND Host<>'localhost');",
                "DELETE FROM mysql.proxies_priv;",
                "FLUSH PRIVILEGES;",
                "ALTER USER 'root'@'localhost' IDENTIFIED BY '" + rootPassword + "';",
                "CREATE DATABASE IF NOT EXISTS sathi CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;",
                account(OWNER, ownerPassword),
                account(APP, appPassword),
                "GRANT ALL ON sathi.* TO '" + OWNER + "'@'127.0.0.1' WITH GRANT OPTION;",
                "GRANT RELOAD, PROCESS, BINLOG MONITOR ON *.* TO '" + OWNER + "'@'127.0.0.1';",
                "");
    }

    private static String account(String user, String password) {
        String name = "'" + user + "'@'127.0.0.1'";
        return "CREATE USER IF NOT EXISTS " + name + ";\nALTER USER " + name + " IDENTIFIED BY '" + password + "';";
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
