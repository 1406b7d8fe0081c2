package org.sathi.deploy.generate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.audit.AuditChain;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.crypto.SearchKeys;
import org.sathi.kernel.time.NepalTime;
import org.sathi.kernel.tool.AuditedDeed;
import org.sathi.kernel.tool.BulkWriter;
import org.sathi.kernel.tool.InventedIds;
import org.sathi.membership.tool.InventedProgramme;

/**
 * Fills a database with invented data, and leaves it as the application would have: all rows sealed, audited, and the trail sealed into its chain. Each run is a row of the trail itself; by
 * that the database is known as invented.
 */
public final class Generation {
    private static final String OPERATION = "Generate.run";
    private static final String[] FILLED = {
        "ref_referral", "ref_consent", "ref_disclosure", "mbr_member", "mbr_phone", "krn_audit_event"
    };
    private static final int SEALED_AT_ONCE = 10_000;

    private final Connections connections;
    private final GenerationPlan plan;
    private final Consumer<String> console;
    private final String passwordHash;

    /**
     * A run.
     *
     * @param connections to the database, as owner of the schema
     * @param plan how much
     * @param password of the accounts that it makes, {@code null} for accounts that nobody can sign in to
     * @param console where progress is told
     */
    public Generation(Connections connections, GenerationPlan plan, String password, Consumer<String> console) {
        this.connections = connections;
        this.plan = plan;
        this.passwordHash = password == null ? null : InventedProgramme.hash(password);
        this.console = console;
    }

    /**
     * Generates.
     *
     * @throws IllegalStateException when the database holds people who were not invented
     */
    public void run() throws SQLException {
        try (Connection connection = connections.open()) {
            int earlier = earlierRuns(connection);
            if (earlier == 0 && InventedProgramme.hasMembers(connection) && !InventedProgramme.isDemo(connection)) {
                throw new IllegalStateException("the database holds members who are neither of the demo nor generated");
            }
            SplittableRandom random = new SplittableRandom(plan.seed() * 1_000_003 + earlier);
            begin(random);
            BulkIndexes indexes = new BulkIndexes(connection);
            for (String table : FILLED) {
                indexes.drop(table);
            }
            try {
                fill(earlier, random);
                finish(indexes);
            } catch (SQLException | RuntimeException e) {
                restore(indexes, e);
                throw e;
            }
        }
        console.accept("Generated.");
    }

    private static int earlierRuns(Connection connection) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT COUNT(*) FROM krn_audit_event WHERE operation = ?")) {
            query.setString(1, OPERATION);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private void begin(SplittableRandom random) throws SQLException {
        try (BulkWriter writer = new BulkWriter(connections.open())) {
            AuditedDeed deed = AuditedDeed.noted(OPERATION, SubjectType.SYSTEM, "plan", plan);
            writer.write(deed.row(
                    InventedIds.id(random), NepalTime.startOf(plan.until()), Actor.system("deploy/sathi"), null, null));
            writer.commit();
        }
    }

    private void fill(int run, SplittableRandom random) throws SQLException {
        World world;
        try (Connection reading = connections.open();
                BulkWriter writer = new BulkWriter(connections.open())) {
            world = World.build(reading, writer, plan, run, random, passwordHash);
        }
        Progress progress = new Progress(console, "Referrals", plan.referrals());
        int threads = Math.min(plan.threads(), plan.members());
        List<Callable<Long>> parts = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int from = (int) ((long) plan.members() * i / threads);
            int to = (int) ((long) plan.members() * (i + 1) / threads);
            parts.add(() -> {
                try (BulkWriter writer = new BulkWriter(connections.open())) {
                    world.write(writer, from, to, progress);
                    return writer.rows();
                }
            });
        }
        long rows = inParallel(parts).stream().mapToLong(Long::longValue).sum();
        progress.end();
        console.accept(String.format(java.util.Locale.ROOT, "%,d rows written.", rows));
    }

    private static <T> List<T> inParallel(List<Callable<T>> parts) throws SQLException {
        ExecutorService threads = Executors.newFixedThreadPool(parts.size());
        try {
            List<Future<T>> running = parts.stream().map(threads::submit).toList();
            List<T> results = new ArrayList<>();
            for (Future<T> part : running) {
                results.add(part.get());
            }
            return results;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } finally {
            threads.shutdownNow();
        }
    }

    /** Seals the trail while the indexes are built. */
    private void finish(BulkIndexes indexes) throws SQLException {
        inParallel(List.of(
                () -> {
                    seal();
                    return null;
                },
                () -> {
                    for (String table : FILLED) {
                        console.accept("Indexes of " + table + " ...");
                        indexes.restore(table);
                    }
                    return null;
                }));
        indexes.end();
    }

    private static void restore(BulkIndexes indexes, Exception failure) {
        try {
            for (String table : FILLED) {
                indexes.restore(table);
            }
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    private void seal() throws SQLException {
        try (Connection connection = connections.open()) {
            connection.setAutoCommit(false);
            Progress progress = new Progress(console, "Audit seals", unsealed(connection));
            AuditChain chain = new AuditChain(SearchKeys.auditSeals());
            long above = 0;
            int sealed;
            do {
                sealed = chain.seal(connection, above, SEALED_AT_ONCE);
                connection.commit();
                progress.add(sealed);
                above = AuditChain.head(connection).eventNo();
            } while (sealed == SEALED_AT_ONCE);
            progress.end();
        }
    }

    private static long unsealed(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT (SELECT COUNT(*) FROM krn_audit_event)" + " - (SELECT COUNT(*) FROM krn_audit_seal)");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
