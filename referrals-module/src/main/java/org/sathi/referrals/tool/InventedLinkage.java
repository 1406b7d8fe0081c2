package org.sathi.referrals.tool;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.tool.BulkWriter;
import org.sathi.referrals.internal.InventedAgencies;
import org.sathi.referrals.internal.InventedReferrals;

/**
 * Writes invented agencies and referrals. Every referral is led through the state machine with its consent, history, disclosures, contacts and audit rows, by the same entities as
 * a real one; the guards that ask the database are kept by the choice of the steps.
 */
public final class InventedLinkage {

    private final InventedAgencies agencies;
    private final Map<UUID, List<Actor>> workers;
    private final Instant until;

    /**
     * Over the agencies that the database holds.
     *
     * @param workers the workers of each agency; one without is sent nothing
     * @param until before which everything happens
     */
    public InventedLinkage(Connection connection, Map<UUID, List<Actor>> workers, Instant until) throws SQLException {
        this.agencies = InventedAgencies.read(connection, workers.keySet());
        this.workers = Map.copyOf(workers);
        this.until = until;
    }

    /** Ids of the agencies in the order of their codes. */
    public static List<UUID> agencies(Connection connection) throws SQLException {
        return InventedAgencies.ids(connection);
    }

    /** Makes an agency of a number with its services, agreement signed, and gives its id. */
    public static UUID agency(
            BulkWriter writer, int number, String district, LocalDate signedOn, Actor by, SplittableRandom random)
            throws SQLException {
        return InventedAgencies.write(writer, number, district, signedOn, by, random);
    }

    /**
     * Writes referrals of one person.
     *
     * @param writer where to
     * @param person who is referred
     * @param first place of the first one among all of the run
     * @param count how many
     * @param places how many the run has
     * @param number what the references of the run begin with
     * @param random makes them the same again
     */
    public void refer(
            BulkWriter writer,
            ReferredPerson person,
            long first,
            int count,
            long places,
            long number,
            SplittableRandom random)
            throws SQLException {
        new InventedReferrals(writer, agencies, workers, until, places, number, random).refer(person, first, count);
    }
}
