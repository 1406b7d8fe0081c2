package org.sathi.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.sathi.deploy.Playground;
import org.sathi.it.Deeds;
import org.sathi.it.HistoryChecker;
import org.sathi.web.bench.BenchPage;
import org.sathi.web.bench.BenchResource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code deploy/bench/storm}: many people at a few referrals at once while server and database are killed, and the histories checked afterwards (A-50, B6-1 to B6-3, SECURITY.md C.14). Every answer that the
 * people got must be in the history, and of what was cut off before it was answered at most that is there too. The server may say that it is busy (503);
 * nothing was done then. Any other answer that is no success is a fault, however right the histories are.
 */
@Command(
        name = "deploy/bench/storm",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        description =
                "Lets writers do random things to the same referrals, kills server and database meanwhile, and checks every history"
                        + " afterwards. On a server and a database of its own that end and go with it. Exit code 1 when a history is wrong or an answer was a"
                        + " fault.")
public final class Storm implements Callable<Integer> {

    private static final List<String> COORDINATORS = List.of("g0.coordinator0", "g0.coordinator1");
    private static final List<String> WORKERS = List.of("g0.a0.worker0", "g0.a0.worker1");

    /** The consents that ever were under a referral and ended before their time: whoever withdraws one says why, and one that was narrowed ended without a word. */
    private static final String ENDED_CONSENTS = "SELECT COUNT(*) FROM ref_consent c WHERE c.withdrawn_at IS NOT NULL"
            + " AND c.id IN (SELECT e.consent_id FROM ref_referral_event e WHERE e.referral_id = ?)";

    private static final Map<String, String> BESIDE = Map.of(
            "MESSAGE", "SELECT COUNT(*) FROM ref_message WHERE referral_id = ?",
            "LOG_CONTACT", "SELECT COUNT(*) FROM ref_contact WHERE referral_id = ?",
            "SCHEDULE", "SELECT COUNT(*) FROM ref_appointment WHERE referral_id = ?",
            "WITHDRAW_CONSENT", ENDED_CONSENTS + " AND c.withdraw_reason_sealed IS NOT NULL",
            "NARROW_CONSENT", ENDED_CONSENTS + " AND c.withdraw_reason_sealed IS NULL",
            "REVIEW_OVERRIDE", "SELECT COUNT(*) FROM ref_override WHERE referral_id = ? AND reviewed_at IS NOT NULL");

    @Option(names = "--writers", paramLabel = "N", defaultValue = "32", description = "People at once (default 32).")
    private int writers;

    @Option(
            names = "--referrals",
            paramLabel = "N",
            defaultValue = "200",
            description = "Referrals they work on (default 200).")
    private int referrals;

    @Option(names = "--minutes", paramLabel = "M", defaultValue = "4", description = "How long (default 4).")
    private double minutes;

    @Option(
            names = "--kills",
            paramLabel = "N",
            defaultValue = "2",
            description = "How often all is killed (default 2).")
    private int kills;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Of the choices (default 1).")
    private long seed;

    private final PrintStream out = System.out;
    private final Map<String, AtomicInteger> done = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> failed = new ConcurrentHashMap<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger busy = new AtomicInteger();
    private final AtomicInteger cutOff = new AtomicInteger();

    /** Entry point. */
    public static void main(String[] arguments) {
        Runtime.getRuntime().exit(new CommandLine(new Storm()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Path folder = Files.createTempDirectory("sathi-storm").resolve("playground");
        try (Playground playground = new Playground(folder, out::println)) {
            Thread stopper = new Thread(playground::close, "stopper");
            Runtime.getRuntime().addShutdownHook(stopper);
            playground.generate(Math.max(400, referrals), referrals);
            playground.start("", war -> war.addClasses(BenchPage.class, BenchResource.class, Deeds.class));
            List<UUID> ids = sent(playground);
            rage(playground, ids);
            List<String> faults = check(playground, ids);
            Runtime.getRuntime().removeShutdownHook(stopper);
            faults.forEach(out::println);
            out.println(faults.isEmpty() ? "No fault in " + ids.size() + " histories." : faults.size() + " faults.");
            return faults.isEmpty() ? 0 : 1;
        } finally {
            Files.deleteIfExists(folder.getParent());
        }
    }

    private List<UUID> sent(Playground playground) throws IOException, SQLException {
        out.println("Sending " + referrals + " referrals ...");
        List<UUID> ids = new ArrayList<>();
        try (Connection reading = playground.connection();
                BareSql bare = new BareSql(reading, "")) {
            Writes writes = new Writes(playground, bare, WORKERS.get(0));
            for (int i = 0; i < referrals; i++) {
                writes.allThree();
            }
            writes.sent().forEach(id -> ids.add(UUID.fromString(id)));
        }
        return ids;
    }

    private void rage(Playground playground, List<UUID> ids) throws Exception {
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < writers; i++) {
            tokens.add(playground.token(
                    i % 4 == 0 ? COORDINATORS.get(i / 4 % COORDINATORS.size()) : WORKERS.get(i % WORKERS.size())));
        }
        long end = System.nanoTime() + (long) (minutes * 60e9);
        out.println(writers + " writers for " + minutes + " minutes ...");
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        List<Future<?>> busy = new ArrayList<>();
        for (int i = 0; i < writers; i++) {
            Random chance = new Random(seed * 1_000 + i);
            String token = tokens.get(i);
            busy.add(pool.submit(() -> work(new Visitor(playground.url()), token, ids, chance, end)));
        }
        for (int i = 1; i <= kills; i++) {
            LockSupport.parkNanos((long) (minutes * 60e9 / (kills + 1)));
            out.println("Killing server and database ...");
            playground.killAndStartAgain();
            out.println("Up again.");
        }
        for (Future<?> writer : busy) {
            writer.get();
        }
        pool.shutdown();
    }

    private void work(Visitor visitor, String token, List<UUID> ids, Random chance, long end) {
        while (System.nanoTime() < end) {
            UUID id = ids.get(chance.nextInt(ids.size()));
            try {
                count(visitor.answerTo("/api/v1/bench/referrals/" + id + "/deed?seed=" + chance.nextLong(), token));
            } catch (ConnectException down) {
                pause();
            } catch (IOException gone) {
                cutOff.incrementAndGet();
                pause();
            }
        }
    }

    private void count(HttpResponse<String> answer) {
        switch (answer.statusCode()) {
            case HttpURLConnection.HTTP_OK -> {
                if (answer.body().startsWith("error.")) {
                    refused.incrementAndGet();
                } else {
                    oneMore(done, answer.body());
                }
            }
            case HttpURLConnection.HTTP_UNAVAILABLE -> {
                busy.incrementAndGet();
                pause();
            }
            default -> oneMore(failed, answer.statusCode() + " " + answer.body());
        }
    }

    private static void pause() {
        LockSupport.parkNanos(200_000_000L);
    }

    private static void oneMore(Map<String, AtomicInteger> counts, String what) {
        counts.computeIfAbsent(what, first -> new AtomicInteger()).incrementAndGet();
    }

    private List<String> check(Playground playground, List<UUID> ids) throws SQLException {
        try (Connection owner = playground.ownerConnection()) {
            List<String> faults = new ArrayList<>(new HistoryChecker(owner).faults(ids));
            failed.forEach((answer, times) -> faults.add("answered " + times + " times: " + answer));
            Map<String, Integer> stored = stored(owner, ids);
            int answered = 0;
            for (Map.Entry<String, AtomicInteger> deed : new TreeMap<>(done).entrySet()) {
                int kept = stored.getOrDefault(deed.getKey(), 0);
                int told = deed.getValue().get();
                answered += told;
                out.printf("%-26s answered %6d, in the histories %6d%n", deed.getKey(), told, kept);
                if (kept < told || kept > told + alsoBy(deed.getKey()) + cutOff.get()) {
                    faults.add(deed.getKey() + ": answered " + told + " times, kept " + kept + " times");
                }
            }
            out.printf(
                    "%,d deeds done, %,d refused, %,d answered busy (503), %,d answered with a fault, %,d cut off before an answer, killed %d times%n",
                    answered,
                    refused.get(),
                    busy.get(),
                    failed.values().stream().mapToInt(AtomicInteger::get).sum(),
                    cutOff.get(),
                    kills);
            return faults;
        }
    }

    /** How many steps of a kind may have come from another deed: who narrows a consent changes it for the referral that is still read under it. */
    private int alsoBy(String step) {
        return "CHANGE_CONSENT".equals(step)
                ? done.getOrDefault("NARROW_CONSENT", new AtomicInteger()).get()
                : 0;
    }

    /** How often each deed stands in the database: steps in the history, messages, contacts, ended consents and reviewed overrides in their own tables. */
    private static Map<String, Integer> stored(Connection owner, List<UUID> ids) throws SQLException {
        Map<String, Integer> stored = new TreeMap<>();
        try (BareSql sql = new BareSql(owner, "")) {
            for (UUID id : ids) {
                String of = " FROM ref_referral_event WHERE referral_id = '" + id + "'";
                sql.column("SELECT event" + of).forEach(event -> stored.merge(event, 1, Integer::sum));
                for (Map.Entry<String, String> beside : BESIDE.entrySet()) {
                    int found = Integer.parseInt(sql.one(beside.getValue(), id.toString()));
                    stored.merge(beside.getKey(), found, Integer::sum);
                }
            }
        }
        return stored;
    }
}
