package org.sathi.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.sathi.deploy.Playground;
import org.sathi.it.Deeds;
import org.sathi.web.bench.BenchPage;
import org.sathi.web.bench.BenchResource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code deploy/bench/run}: measures the goals of DESIGN.md 9 as ratios within one run. */
@Command(
        name = "deploy/bench/run",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        description =
                "Measures Sathi against bare SQL and a trivial page, with few and with many referrals, on a server and a"
                        + " database of its own that end and go with it. Quote the ratios only; they hold on this machine, at this"
                        + " hour.")
public final class Bench implements Callable<Integer> {

    private static final int DEEP = 50;
    private static final int MEMBERS_OF_A_REFERRAL = 20;

    /** Of fewer referrals the busiest agency has no fiftieth page. */
    private static final int FEWEST = 4_000;

    private static final String WORKER = "g0.a0.worker0";

    @Option(
            names = "--small",
            paramLabel = "N",
            defaultValue = "10000",
            description = "Referrals at first (default 10000, at least 4000: the busiest agency needs fifty pages).")
    private int small;

    @Option(
            names = "--large",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "Referrals at last (default 1000000).")
    private int large;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "7",
            description = "Turns of each subject (default 7).")
    private int rounds;

    @Option(names = "--seconds", paramLabel = "S", defaultValue = "3", description = "Length of a turn (default 3).")
    private double seconds;

    @Option(
            names = "--warm-up",
            paramLabel = "S",
            defaultValue = "15",
            description = "Before, for each subject (default 15).")
    private double warmUp;

    @Option(
            names = "--minutes",
            paramLabel = "M",
            defaultValue = "10",
            description = "Of eight people at once (default 10).")
    private double minutes;

    @Option(names = "--short", description = "A short form: 4000 and 20000 referrals, some seconds of each.")
    private boolean brief;

    @Spec
    private CommandSpec spec;

    private final PrintStream out = System.out;
    private final List<String> report = new ArrayList<>();

    /** Entry point. */
    public static void main(String[] arguments) {
        Runtime.getRuntime().exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, SQLException {
        if (brief) {
            small = FEWEST;
            large = 20_000;
            rounds = 3;
            seconds = 1;
            warmUp = 3;
            minutes = 0.3;
        }
        if (small < FEWEST || large <= small) {
            throw new ParameterException(
                    spec.commandLine(), "--small is at least " + FEWEST + ", and --large more than --small");
        }
        Path folder = Files.createTempDirectory("sathi-bench").resolve("playground");
        try (Playground playground = new Playground(folder, this::progress)) {
            Thread stopper = new Thread(playground::close, "stopper");
            Runtime.getRuntime().addShutdownHook(stopper);
            measure(playground);
            Runtime.getRuntime().removeShutdownHook(stopper);
        } finally {
            Files.deleteIfExists(folder.getParent());
        }
        out.println();
        report.forEach(out::println);
        return 0;
    }

    private void measure(Playground playground) throws IOException, SQLException {
        playground.generate(Math.max(1, small / MEMBERS_OF_A_REFERRAL), small);
        Rounds few = pages(playground, false);
        playground.generate(Math.max(1, (large - small) / MEMBERS_OF_A_REFERRAL), large - small);
        Rounds many = pages(playground, true);
        report.add(0, String.format("%-84s %6s %8s %6s   %s", "", "least", "median", "most", "goal"));
        pageLines("at " + small, few);
        pageLines("at " + large, many);
        for (String page : List.of("closed first", "closed fiftieth", "active first")) {
            line("growth of the time of " + page + ", by the trivial page", growth(few, many, page), "<= 1.2");
        }
    }

    private void pageLines(String when, Rounds pages) {
        for (String page : List.of("closed first", "closed fiftieth", "active first")) {
            line("inbox " + page + " " + when + ": rate, by the trivial page", pages.rate(page, "trivial"), ">= 0.6");
            line(
                    "inbox " + page + " " + when + ": rate, by the trivial rows in the product's frame",
                    pages.rate(page, "framed"),
                    "");
            line(
                    "inbox " + page + " " + when + ": time, by the same statement bare",
                    pages.time(page, "same " + page),
                    "<= 12");
            line(
                    "inbox " + page + " " + when + ": time, by the rows alone, without what was shown to whom",
                    pages.time(page, "bare " + page),
                    "");
        }
    }

    private static Spread growth(Rounds few, Rounds many, String page) {
        double before = few.time(page, "trivial").median();
        return Spread.of(many.of(page), many.of("trivial"), (a, b) -> a.p50() / b.p50() / before);
    }

    private Rounds pages(Playground playground, boolean all) throws IOException, SQLException {
        playground.start(
                "",
                war -> war.addClasses(BenchPage.class, BenchResource.class, Deeds.class)
                        .addAsWebResource("bench/trivial.xhtml", "portal/trivial.xhtml")
                        .addAsWebResource("bench/framed.xhtml", "portal/framed.xhtml"));
        try (Connection owner = playground.ownerConnection()) {
            BareSql.analyse(owner);
            awaitTheClock(owner);
        }
        Visitor worker = new Visitor(playground.url()).signIn(WORKER, Playground.PASSWORD);
        try (Connection reading = playground.connection();
                BareSql bare = new BareSql(reading, agency(reading))) {
            bare.as(reader(reading)).walk(DEEP);
            String deep = worker.walk("/portal/inbox?list=closed", DEEP);
            progress("Pages ...");
            Rounds pages = new Rounds()
                    .with("closed first", () -> worker.get("/portal/inbox?list=closed"))
                    .with("same closed first", bare::sameClosedFirst)
                    .with("bare closed first", bare::closedFirst)
                    .with("trivial", () -> worker.get("/portal/trivial"))
                    .with("framed", () -> worker.get("/portal/framed"))
                    .with("closed fiftieth", () -> worker.get(deep))
                    .with("same closed fiftieth", bare::sameClosedDeep)
                    .with("bare closed fiftieth", bare::closedDeep)
                    .with("active first", () -> worker.get("/portal/inbox?list=active"))
                    .with("same active first", bare::sameActiveFirst)
                    .with("bare active first", bare::activeFirst)
                    .run(rounds, seconds, warmUp);
            if (all) {
                writes(playground, bare);
                crowd(playground, deep);
            }
            return pages;
        } finally {
            playground.stop();
        }
    }

    /** The people that were generated have deadlines behind them; the clock works them off before anything is measured beside it. */
    private void awaitTheClock(Connection owner) throws SQLException {
        String due = "SELECT COUNT(*) FROM ref_referral WHERE next_check_at <= UTC_TIMESTAMP(6)";
        try (BareSql sql = new BareSql(owner, "")) {
            for (int left = Integer.parseInt(sql.one(due)); left > 0; left = Integer.parseInt(sql.one(due))) {
                progress("Deadlines behind: " + left);
                LockSupport.parkNanos(5_000_000_000L);
            }
        }
    }

    private static String reader(Connection connection) throws SQLException {
        return new BareSql(connection, "").one("SELECT id FROM mbr_account WHERE username = ?", WORKER);
    }

    private static String agency(Connection connection) throws SQLException {
        return new BareSql(connection, "").one("SELECT agency_id FROM mbr_account WHERE username = ?", WORKER);
    }

    private void writes(Playground playground, BareSql bare) throws IOException, SQLException {
        progress("Referrals ...");
        Writes writes = new Writes(playground, bare, WORKER);
        Rounds rates = new Rounds()
                .with("bare create", bare::create)
                .with("consent", writes::consent)
                .with("draft", writes::needConsent, writes::draft)
                .with("send", writes::needDraft, writes::send)
                .with("accept", writes::needSent, writes::accept)
                .with("bare change", bare::change)
                .with("all three", writes::allThree)
                .run(rounds, seconds, warmUp);
        line("sending a draft: rate, by the bare three rows", rates.rate("send", "bare create"), ">= 0.25");
        line("consent, draft and sending: rate, by the bare three rows", rates.rate("all three", "bare create"), "");
        line("recording a consent: rate, by the bare three rows", rates.rate("consent", "bare create"), "");
        line("accepting: rate, by a bare change of three rows", rates.rate("accept", "bare change"), "");
    }

    private void crowd(Playground playground, String deep) throws IOException {
        progress("Eight people for " + minutes + " minutes ...");
        List<Visitor> people = new ArrayList<>();
        for (String name : List.of(WORKER, "g0.coordinator0", "g0.a0.worker1", "g0.leader0")) {
            people.add(new Visitor(playground.url()).signIn(name, Playground.PASSWORD));
        }
        List<String> agency = List.of("/portal/inbox", deep, "/portal/inbox?list=active", "/portal/inbox?list=closed");
        List<String> staff = List.of(
                "/staff/home", "/staff/referrals", "/staff/referrals?list=all", "/staff/members", "/staff/groups");
        Crowd crowd = new Crowd(playground::threads);
        crowd.run(minutes, people, List.of(agency, staff));
        report.add(crowd + "   goal: none past the deadline");
        Path dumps = Path.of(System.getProperty("sathi.home"), "target", "bench");
        for (int i = 0; i < crowd.dumps().size(); i++) {
            Files.createDirectories(dumps);
            Path file = dumps.resolve("threads-" + i + ".txt");
            Files.writeString(file, crowd.dumps().get(i));
            report.add("  a late request: " + file);
        }
    }

    private void line(String what, Spread spread, String goal) {
        report.add(String.format("%-84s %s   %s", what, spread, goal));
    }

    private void progress(String line) {
        out.println(line);
        out.flush();
    }
}
