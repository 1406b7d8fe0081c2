package org.sathi.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Reads the history of referrals back from the database and says what could not have happened if every rule held: SECURITY.md C.14, I1 to I3. It knows the steps of B3 by
 * itself and asks no code of the application.
 */
public final class HistoryChecker {

    private static final String OPEN = "('REQUESTED', 'RECEIVED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD')";
    private static final String LAST_STEP =
            "(SELECT MAX(l.seq) FROM ref_referral_event l WHERE l.referral_id = ? AND l.occurred_at <= w.%1$s)";

    /** A consent that does not hold at a moment: not yet recorded, withdrawn, or past its last day in Nepal. */
    private static final String NOT_IN_FORCE = "(c.recorded_at > %1$s OR c.withdrawn_at < %1$s"
            + " OR c.expires_on < DATE(CONVERT_TZ(%1$s, '+00:00', '+05:45')))";

    /** What the agency does beside the steps: table, moment, and the condition that the agency did it. */
    private static final List<String[]> BESIDE = List.of(
            new String[] {"ref_message", "posted_at", "w.side = 'AGENCY'"},
            new String[] {"ref_contact", "logged_at", "TRUE"},
            new String[] {"ref_appointment", "set_at", "TRUE"},
            new String[] {"ref_attachment", "added_at", "w.side = 'AGENCY'"});

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
        String rested = null;
        int seq = 0;
        Set<Long> versions = new java.util.HashSet<>();
        try (PreparedStatement steps = database.prepareStatement(
                "SELECT seq, event, from_state, to_state, actor_role, version_before FROM ref_referral_event WHERE referral_id = ? ORDER BY seq")) {
            steps.setString(1, referral.toString());
            try (ResultSet step = steps.executeQuery()) {
                while (step.next()) {
                    String event = step.getString("event");
                    String from = step.getString("from_state");
                    check(step.getInt("seq") == ++seq, referral, "a gap before step " + step.getInt("seq"));
                    check(java.util.Objects.equals(from, state), referral, event + " from " + from + " after " + state);
                    String to = step.getString("to_state");
                    String role = step.getString("actor_role");
                    check(
                            LegalSteps.may(event, role, from, to, rested),
                            referral,
                            event + " by " + role + " from " + from + " to " + to);
                    rested = "HOLD".equals(event) ? from : rested;
                    long version = step.getLong("version_before");
                    check(step.wasNull() || versions.add(version), referral, "two winners of version " + version);
                    state = to;
                }
            }
        }
        check(
                state != null && state.equals(stored(referral)),
                referral,
                "stored " + stored(referral) + ", told " + state);
    }

    private String stored(UUID referral) throws SQLException {
        try (PreparedStatement one = database.prepareStatement("SELECT state FROM ref_referral WHERE id = ?")) {
            one.setString(1, referral.toString());
            try (ResultSet row = one.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    /** Nothing was sent, told, or worked on outside of the time in which the consent of that moment was in force, but under an override (I3). */
    private void consents(UUID referral) throws SQLException {
        String then = String.format(NOT_IN_FORCE, "e.occurred_at");
        none(
                referral,
                "sent without a consent in force",
                "SELECT COUNT(*) FROM ref_referral_event e JOIN ref_consent c ON c.id = e.consent_id"
                        + " WHERE e.referral_id = ? AND e.event = 'SEND' AND e.override_id IS NULL AND " + then);
        none(
                referral,
                "told without a consent in force",
                "SELECT COUNT(*) FROM ref_disclosure d JOIN ref_consent c ON c.id = d.basis_id"
                        + " WHERE d.referral_id = ? AND " + String.format(NOT_IN_FORCE, "d.disclosed_at"));
        none(
                referral,
                "worked without a consent in force",
                "SELECT COUNT(*) FROM ref_referral_event e JOIN ref_consent c ON c.id = e.consent_id"
                        + " WHERE e.referral_id = ? AND e.override_id IS NULL AND " + then
                        + " AND e.actor_role IN ('AGENCY_WORKER', 'AGENCY_ADMIN') AND e.event NOT IN ('CONFIRM_STOP', 'CONFIRM_CANCEL')");
        for (String[] beside : BESIDE) {
            String at = "w." + beside[1];
            none(
                    referral,
                    beside[0] + " written without a consent in force",
                    "SELECT COUNT(*) FROM " + beside[0]
                            + " w JOIN ref_referral_event e ON e.referral_id = w.referral_id AND e.seq = "
                            + String.format(LAST_STEP, beside[1])
                            + " JOIN ref_consent c ON c.id = e.consent_id WHERE w.referral_id = ? AND " + beside[2]
                            + " AND e.to_state IN " + OPEN + " AND e.override_id IS NULL AND "
                            + String.format(NOT_IN_FORCE, at));
        }
    }

    private void none(UUID referral, String fault, String sql) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(sql)) {
            int places = query.getParameterMetaData().getParameterCount();
            for (int place = 1; place <= places; place++) {
                query.setString(place, referral.toString());
            }
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
