package org.sathi.deploy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/**
 * Brings the schema to this version: for each module its own scripts and its own history table. MySQL and MariaDB commit
 * every change of schema at once, so scripts are written to be run again, and one that was cut off is simply repeated.
 */
final class Migrations {
    /** In the order in which they may build on one another. */
    static final List<String> MODULES = List.of("kernel", "membership", "sessions", "referrals");

    private final DatabaseAccess access;

    Migrations(DatabaseAccess access) {
        this.access = access;
    }

    /**
     * Applies what is missing, and gives the application's account its rights.
     *
     * @return the number of scripts applied
     * @throws Refusal when the schema is of a newer version, or a script fails
     */
    int run() {
        try {
            List<Flyway> modules = MODULES.stream().map(this::flyway).toList();
            modules.forEach(Migrations::refuseNewer);
            int applied = 0;
            for (Flyway module : modules) {
                if (module.info().all().length > 0) {
                    forgetFailures(module);
                    applied += module.migrate().migrationsExecuted;
                }
            }
            Grants.apply(access);
            return applied;
        } catch (FlywayException e) {
            throw new Refusal("The database could not be migrated: " + firstSentence(e), e);
        } catch (SQLException e) {
            throw new Refusal("The database could not be migrated: " + e.getMessage(), e);
        }
    }

    private Flyway flyway(String module) {
        return Flyway.configure()
                .dataSource(access.url(), access.ownerUser(), access.ownerPassword())
                .locations("classpath:db/migration/" + module)
                .table("flyway_" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .connectRetries(0)
                .load();
    }

    private static void refuseNewer(Flyway module) {
        for (MigrationInfo info : module.info().all()) {
            if (info.getState() == MigrationState.FUTURE_SUCCESS || info.getState() == MigrationState.FUTURE_FAILED) {
                throw new Refusal("The database was written by a newer version of Sathi (" + info.getScript()
                        + "); start that version, or restore a backup of this one.");
            }
        }
    }

    /** A script that failed is tried again: its mark in the history is taken away, nothing else. */
    private void forgetFailures(Flyway module) throws SQLException {
        String table = module.getConfiguration().getTable();
        try (Connection connection = access.asOwner();
                Statement statement = connection.createStatement()) {
            try (ResultSet found = connection.getMetaData().getTables(connection.getCatalog(), null, table, null)) {
                if (!found.next()) {
                    return;
                }
            }
            statement.executeUpdate("DELETE FROM `" + table + "` WHERE success = 0");
        }
    }

    private static String firstSentence(FlywayException e) {
        String message = String.valueOf(e.getMessage()).strip();
        if (message.contains("checksum mismatch")) {
            return "its history does not fit this build (a script was changed after it was applied). "
                    + "Start the version that wrote it, or begin with a new data folder (--data).";
        }
        return message.replaceAll("\\s+", " ");
    }
}
