package org.sathi.deploy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the application's database account may do: read and write rows, change no schema, and of the audit trail add and read
 * only, so that nobody who takes over the application can rewrite it. Privileges add up in MySQL and MariaDB, therefore they
 * are given table by table, again after every migration.
 */
final class Grants {
    /** Tables to which rows are only ever added. */
    static final Set<String> APPEND_ONLY = Set.of("krn_audit_event", "krn_audit_seal");

    private Grants() {}

    /** Gives the application's account its rights on every table of the schema; nothing to do when it is the owner's. */
    static void apply(DatabaseAccess access) throws SQLException {
        if (!access.separateAccounts()) {
            return;
        }
        String account = accountOfApp(access);
        try (Connection connection = access.asOwner();
                Statement statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                statement.execute("GRANT " + rights(table) + " ON `" + connection.getCatalog() + "`.`" + table + "` TO "
                        + account);
            }
        }
    }

    private static String rights(String table) {
        return APPEND_ONLY.contains(table) ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE, DELETE";
    }

    private static String accountOfApp(DatabaseAccess access) throws SQLException {
        try (Connection connection =
                        DatabaseAccess.open(withoutSchema(access.url()), access.appUser(), access.appPassword());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT CURRENT_USER()")) {
            row.next();
            String current = row.getString(1);
            int at = current.lastIndexOf('@');
            return quoted(current.substring(0, at)) + "@" + quoted(current.substring(at + 1));
        }
    }

    /** The same server without a chosen schema: a new account may not see the schema before its first grant. */
    private static String withoutSchema(String url) {
        return url.replaceFirst("^(jdbc:mysql://[^/]+/)[^?]*", "$1");
    }

    private static String quoted(String name) {
        return "'" + name.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT table_name FROM information_schema.tables"
                        + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' ORDER BY table_name")) {
            while (rows.next()) {
                String table = rows.getString(1);
                if (!table.startsWith("flyway_")) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }
}
