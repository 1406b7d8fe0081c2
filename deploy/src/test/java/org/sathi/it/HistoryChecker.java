package org.sathi.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Reads the history of referrals back from the database and says what could not have happened if every rule held: SECURITY.md C.14, I1 to I3. It knows the steps of B3 by
 * itself and asks no code of the application.
 */
public final class HistoryChecker {

    private static final Set<String> WORKED = Set.of("ACCEPTED", "IN_PROGRESS", "ON_HOLD");

    /** Where the steps that move a referral may begin. */
    private static final Map<String, Set<String>> BEFORE = Map.ofEntries(
            Map.entry("SEND", Set.of("DRAFT")),
            Map.entry("RECEIVE", Set.of("REQUESTED")),
            Map.entry("ACCEPT", Set.of("REQUESTED", "RECEIVED")),
            Map.entry("REJECT", Set.of("REQUESTED", "RECEIVED")),
            Map.entry("CANCEL", Set.of("REQUESTED", "RECEIVED")),
            Map.entry("RETURN", Set.of("ACCEPTED")),
            Map.entry("START", Set.of("ACCEPTED")),
            Map.entry("HOLD", Set.of("ACCEPTED", "IN_PROGRESS")),
            Map.entry("RESUME", Set.of("ON_HOLD")),
            Map.entry("COMPLETE", WORKED),
            Map.entry("FAIL", WORKED),
            Map.entry("CONFIRM_CANCEL", WORKED),
            Map.entry("FORCE_CANCEL", WORKED),
            Map.entry("CONFIRM_STOP", WORKED),
            Map.entry("REOPEN", Set.of("COMPLETED", "FAILED")));

    private final Connection database;
    private final List<String> faults = new ArrayList<>();

    /** A checker on a connection that may read the tables of referrals. */
    public HistoryChecker(Connection database) {
        this.database = database;
    }

    /** What is wrong with these referrals; nothing when all is as it must be. */
    public List<String> faults(Iterable<UUID> referrals) throws SQLException {
        for (UUID referral : referrals) {
            history(referral);
            consents(referral);
        }
        return faults;
    }

    private void history(UUID referral) throws SQLException {
        String state = null;
        int seq = 0;
        Set<Long> versions = new java.util.HashSet<>();
        try (PreparedStatement steps = database.prepareStatement(
                "SELECT seq, event, from_state, to_state, version_before FROM ref_referral_event WHERE referral_id = ? ORDER BY seq")) {
            steps.setString(1, referral.toString());
            try (ResultSet step = steps.executeQuery()) {
                while (step.next()) {
                    String event = step.getString("event");
                    String from = step.getString("from_state");
                    check(step.getInt("seq") == ++seq, referral, "a gap before step " + step.getInt("seq"));
                    check(java.util.Objects.equals(from, state), referral, event + " from " + from + " after " + state);
                    check(mayBegin(event, from) || stays(event, from, step), referral, event + " from " + from);
                    long version = step.getLong("version_before");
                    check(step.wasNull() || versions.add(version), referral, "two winners of version " + version);
                    state = step.getString("to_state");
                }
            }
        }
        check(
                state != null && state.equals(stored(referral)),
                referral,
                "stored " + stored(referral) + ", told " + state);
    }

    private static boolean mayBegin(String event, String from) {
        return from != null && BEFORE.getOrDefault(event, Set.of()).contains(from);
    }

    private static boolean stays(String event, String from, ResultSet step) throws SQLException {
        boolean bySystem =
                Set.of("END_CONSENT", "CLOSE_BY_SYSTEM", "EXPIRE", "MARK_ERROR").contains(event);
        return bySystem || "DRAFT".equals(event) || (from != null && from.equals(step.getString("to_state")));
    }

    private String stored(UUID referral) throws SQLException {
        try (PreparedStatement one = database.prepareStatement("SELECT state FROM ref_referral WHERE id = ?")) {
            one.setString(1, referral.toString());
            try (ResultSet row = one.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    /** Nothing was sent or told outside of the time in which the consent was in force (I3). */
    private void consents(UUID referral) throws SQLException {
        none(
                referral,
                "sent without a consent in force",
                "SELECT COUNT(*) FROM ref_referral_event e JOIN ref_consent c ON c.id = e.consent_id"
                        + " WHERE e.referral_id = ? AND e.event = 'SEND' AND (c.recorded_at > e.occurred_at OR c.withdrawn_at < e.occurred_at)");
        none(
                referral,
                "told after the withdrawal",
                "SELECT COUNT(*) FROM ref_disclosure d JOIN ref_consent c ON c.id = d.consent_id"
                        + " WHERE d.referral_id = ? AND c.withdrawn_at < d.disclosed_at");
        none(
                referral,
                "worked after the withdrawal",
                "SELECT COUNT(*) FROM ref_referral_event e JOIN ref_referral r ON r.id = e.referral_id"
                        + " JOIN ref_consent c ON c.id = r.consent_id WHERE e.referral_id = ? AND c.withdrawn_at < e.occurred_at"
                        + " AND e.actor_role IN ('AGENCY_WORKER', 'AGENCY_ADMIN') AND e.event NOT IN ('CONFIRM_STOP', 'CONFIRM_CANCEL')");
    }

    private void none(UUID referral, String fault, String sql) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(sql)) {
            query.setString(1, referral.toString());
            try (ResultSet count = query.executeQuery()) {
                count.next();
                check(count.getInt(1) == 0, referral, fault);
            }
        }
    }

    private void check(boolean holds, UUID referral, String fault) {
        if (!holds) {
            faults.add(referral + ": " + fault);
        }
    }
}
