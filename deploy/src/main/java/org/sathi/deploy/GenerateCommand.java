package org.sathi.deploy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import org.sathi.deploy.generate.Generation;
import org.sathi.deploy.generate.GenerationPlan;
import org.sathi.kernel.time.NepalTime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code deploy/sathi generate}. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        description =
                "Fills a database with invented people and referrals, to see how Sathi does with as many: groups, accounts,"
                        + " agencies, members with search tokens, referrals with consent, history, disclosures"
                        + " and audit, all sealed with the keys of the installation. Sathi must not be running. The data folder is"
                        + " made if there is none. A database with members is refused unless they are of the demo or were"
                        + " generated; it can be added to. The same seed on the same database gives the same people, dates and"
                        + " states.",
        footer = {
            "",
            "Environment: SATHI_GENERATED_PASSWORD is the password of every account that is made (g0.coordinator0,",
            "g0.leader0, g0.a0.worker0, ...); without it nobody can sign in to them."
        })
final class GenerateCommand implements Callable<Integer> {
    private static final int MOST_MEMBERS = 1_000_000;
    private static final int MOST_REFERRALS = 5_000_000;

    @Mixin
    private DataOption data;

    @Option(names = "--members", paramLabel = "N", required = true, description = "Members to add, 1 to 1000000.")
    private int members;

    @Option(
            names = "--referrals",
            paramLabel = "N",
            required = true,
            description = "Referrals to add, 0 to 5000000, spread over the members.")
    private int referrals;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Any whole number (default 1).")
    private long seed;

    @Option(
            names = "--until",
            paramLabel = "YYYY-MM-DD",
            description = "Day before which all of it happens (default today); the years before it are filled.")
    private String until;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Writers at a time, 1 to 32 (default: one for each processor).")
    private Integer threads;

    @Override
    public Integer call() throws SQLException {
        Installation installation = Installation.fromSystemProperties();
        GenerationPlan plan = plan();
        Console console = Console.standard();
        try (ToolSession session = ToolSession.openAlone(installation, data.folder(installation))) {
            new Migrations(session.access()).run();
            Keys.prepare(session.data());
            String password = System.getenv("SATHI_GENERATED_PASSWORD");
            new Generation(session.access()::asOwnerForBulk, plan, password, console::say).run();
            return 0;
        } catch (IllegalArgumentException e) {
            throw new Refusal("SATHI_GENERATED_PASSWORD cannot be a password: " + e.getMessage() + ".", e);
        } catch (IllegalStateException e) {
            throw new Refusal("Nothing more was generated: " + e.getMessage() + ".", e);
        }
    }

    private GenerationPlan plan() {
        require(members >= 1 && members <= MOST_MEMBERS, "--members must be 1 to " + MOST_MEMBERS + ".");
        require(referrals >= 0 && referrals <= MOST_REFERRALS, "--referrals must be 0 to " + MOST_REFERRALS + ".");
        int writers = threads == null ? Math.min(32, Runtime.getRuntime().availableProcessors()) : threads;
        require(writers >= 1 && writers <= 32, "--threads must be 1 to 32.");
        return new GenerationPlan(members, referrals, seed, day(), writers);
    }

    private LocalDate day() {
        LocalDate today = NepalTime.today(Clock.systemUTC());
        if (until == null) {
            return today;
        }
        try {
            LocalDate day = LocalDate.parse(until);
            require(!day.isAfter(today) && day.getYear() >= 2000, "--until must be a day from 2000 to today.");
            return day;
        } catch (DateTimeParseException e) {
            throw new Refusal("--until must be a day like 2026-11-25.", e);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new Refusal(otherwise);
        }
    }
}
