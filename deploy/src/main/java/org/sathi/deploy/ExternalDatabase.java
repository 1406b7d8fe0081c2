package org.sathi.deploy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A MySQL or MariaDB of the administrator's own, named by {@code SATHI_DB_URL}, {@code SATHI_DB_USER} and
 * {@code SATHI_DB_PASSWORD}; {@code SATHI_DB_OWNER_USER} and {@code SATHI_DB_OWNER_PASSWORD} may name the account that owns the
 * schema, else the first does both.
 */
final class ExternalDatabase {
    private static final Pattern ADDRESS =
            Pattern.compile("jdbc:(?:mysql|mariadb)://([^/?]+)/([A-Za-z0-9_$-]+)(?:\\?(.*))?");
    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+).*");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final List<String> OPTIONS = List.of(
            "allowLoadLocalInfile=false",
            "allowPublicKeyRetrieval=false",
            "connectTimeout=3000",
            "socketTimeout=60000",
            "connectionTimeZone=UTC",
            "forceConnectionTimeZoneToSession=true",
            "characterEncoding=UTF-8");

    private final Map<String, String> environment;

    ExternalDatabase(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Whether one is named. */
    boolean chosen() {
        return !setting("SATHI_DB_URL").isEmpty();
    }

    /**
     * Checks that it can be reached with these accounts and is new enough.
     *
     * @throws Refusal when not
     */
    DatabaseAccess access() {
        Matcher address = ADDRESS.matcher(setting("SATHI_DB_URL"));
        if (!address.matches()) {
            throw new Refusal("SATHI_DB_URL must be like jdbc:mysql://host:3306/sathi (also jdbc:mariadb://).");
        }
        String user = required("SATHI_DB_USER");
        String password = setting("SATHI_DB_PASSWORD");
        String ownerUser = Optional.of(setting("SATHI_DB_OWNER_USER"))
                .filter(name -> !name.isEmpty())
                .orElse(user);
        String ownerPassword = ownerUser.equals(user) ? password : setting("SATHI_DB_OWNER_PASSWORD");
        String where = address.group(1) + "/" + address.group(2);
        String url = url(address, where, ownerUser, ownerPassword);
        DatabaseAccess access = new DatabaseAccess(url, ownerUser, ownerPassword, user, password);
        if (access.separateAccounts()) {
            requireLogin(url.replaceFirst("/[^/?]+\\?", "/?"), where, user, password);
        }
        return access;
    }

    private String url(Matcher address, String where, String user, String password) {
        String given = Optional.ofNullable(address.group(3)).orElse("");
        boolean loopback = LOOPBACK.contains(address.group(1).replaceFirst(":\\d+$", ""));
        String base = "jdbc:mysql://" + address.group(1) + "/" + address.group(2) + "?" + completed(given);
        if (given.contains("sslMode=")) {
            requireLogin(base, where, user, password);
            return base;
        }
        if (!loopback) {
            String verified = base + "&sslMode=VERIFY_IDENTITY";
            requireLogin(verified, where, user, password);
            return verified;
        }
        String plain = base + "&sslMode=DISABLED";
        String encrypted = base + "&sslMode=REQUIRED";
        try (Connection connection = DatabaseAccess.open(plain, user, password)) {
            requireVersion(connection, where);
            return plain;
        } catch (SQLException e) {
            if (String.valueOf(e.getMessage()).contains("Public Key Retrieval")) {
                requireLogin(encrypted, where, user, password);
                return encrypted;
            }
            throw refusal(e, where, user);
        }
    }

    private static String completed(String given) {
        StringBuilder options = new StringBuilder(given);
        for (String option : options()) {
            if (!given.contains(option.substring(0, option.indexOf('=') + 1))) {
                options.append(options.length() == 0 ? "" : "&").append(option);
            }
        }
        return options.toString();
    }

    private static List<String> options() {
        return Stream.concat(OPTIONS.stream(), DriverOptions.ALWAYS.stream()).toList();
    }

    private static void requireLogin(String url, String where, String user, String password) {
        try (Connection connection = DatabaseAccess.open(url, user, password)) {
            requireVersion(connection, where);
        } catch (SQLException e) {
            throw refusal(e, where, user);
        }
    }

    private static void requireVersion(Connection connection, String where) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT VERSION()")) {
            row.next();
            requireVersion(row.getString(1), where);
        }
    }

    /** Refuses MySQL before 8.4 and MariaDB before 10.11. */
    static void requireVersion(String version, String where) {
        Matcher numbers = VERSION.matcher(version);
        boolean maria = version.contains("MariaDB");
        int[] least = maria ? new int[] {10, 11} : new int[] {8, 4};
        if (!numbers.matches() || older(numbers, least)) {
            throw new Refusal("The database at " + where + " is " + (maria ? "MariaDB " : "MySQL ") + version
                    + ", which is too old; Sathi needs MySQL 8.4 or MariaDB 10.11, or newer.");
        }
    }

    private static boolean older(Matcher numbers, int[] least) {
        int major = Integer.parseInt(numbers.group(1));
        int minor = Integer.parseInt(numbers.group(2));
        return major < least[0] || (major == least[0] && minor < least[1]);
    }

    private static Refusal refusal(SQLException e, String where, String user) {
        String state = String.valueOf(e.getSQLState());
        return switch (e.getErrorCode()) {
            case 1045, 1698 ->
                new Refusal(
                        "The database at " + where + " does not accept the user " + user
                                + " with this password; check SATHI_DB_USER and SATHI_DB_PASSWORD.",
                        e);
            case 1044 ->
                new Refusal(
                        "The user " + user + " may not use the database at " + where
                                + "; grant it, see deploy/docs/administrating.md.",
                        e);
            case 1049 ->
                new Refusal(
                        "There is no database " + where + "; create it first, see deploy/docs/administrating.md.", e);
            default ->
                state.startsWith("08")
                        ? new Refusal("The database at " + where + " cannot be reached (" + deepest(e) + ").", e)
                        : new Refusal("The database at " + where + " refused the connection: " + e.getMessage(), e);
        };
    }

    private static String deepest(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    private String required(String name) {
        String value = setting(name);
        if (value.isEmpty()) {
            throw new Refusal("SATHI_DB_URL is set but " + name + " is not.");
        }
        return value;
    }

    private String setting(String name) {
        return environment.getOrDefault(name, "").strip();
    }
}
