package org.sathi.it;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.referrals.api.ReferralTimers;

/** Lets two nodes take a turn of the clock at once, and looks at the rows that they leave. */
@ApplicationScoped
public class TwoNodes {

    @Inject
    private ReferralTimers timers;

    @Resource(lookup = "java:app/jdbc/sathi")
    private DataSource database;

    /** Two threads, as two nodes would, each takes a whole turn of the clock at the same time. */
    public void turnOfTwoNodes() throws Exception {
        atOnce(this::turn);
    }

    /** Two threads, as two nodes would, each does the work as the system at the same time. */
    public void atOnce(Runnable work) throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        CountDownLatch together = new CountDownLatch(2);
        try {
            List<Future<?>> turns = new ArrayList<>();
            for (int node = 0; node < 2; node++) {
                turns.add(nodes.submit(() -> {
                    together.countDown();
                    together.await();
                    CurrentActor.runAs(Sathi.system(), work);
                    return null;
                }));
            }
            for (Future<?> turn : turns) {
                turn.get();
            }
        } finally {
            nodes.shutdown();
        }
    }

    private void turn() {
        ReferralTimers.Due last = null;
        List<ReferralTimers.Due> part = timers.due(null, 50);
        while (!part.isEmpty()) {
            for (ReferralTimers.Due due : part) {
                timers.advance(due.id());
                last = due;
            }
            part = timers.due(last, 50);
        }
    }

    /** How often an event stands in the history of a referral. */
    public int events(UUID referral, String event) throws SQLException {
        return count(
                "SELECT COUNT(*) FROM ref_referral_event WHERE event = '" + event + "' AND referral_id = ?", referral);
    }

    /** The number that a query with one id gives. */
    public int count(String sql, UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, id.toString());
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    /** A time in the row of a referral. */
    public Instant time(UUID referral, String column) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT " + column + " FROM ref_referral WHERE id = ?")) {
            query.setString(1, referral.toString());
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC);
            }
        }
    }

    /** Changes rows behind the back of the application. */
    public void change(String sql, UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, id.toString());
            update.executeUpdate();
        }
    }
}
