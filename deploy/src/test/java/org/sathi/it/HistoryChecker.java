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
    private static final Set<String> WORKED = Set.of("ACCEPTED", "IN_PROGRESS", "ON_HOLD");
    private static final String LAST_STEP =
            "(SELECT MAX(l.seq) FROM ref_referral_event l WHERE l.referral_id = ? AND l.occurred_at <= %1$s)";

    /**
     * Nothing to stand on at a moment: neither a consent to this agency that was recorded, not withdrawn, and not past its last day in Nepal, nor an override for this referral that was given, not over, and
     * not found wrong.
     */
    private static final String NOT_IN_FORCE = "(c.id IS NULL OR c.agency_id <> r.agency_id OR c.recorded_at > %1$s"
            + " OR c.withdrawn_at < %1$s OR c.expires_on < DATE(CONVERT_TZ(%1$s, '+00:00', '+05:45')))"
            + " AND (o.id IS NULL OR o.referral_id <> r.id OR o.granted_at > %1$s OR o.expires_at <= %1$s"
            + " OR (o.verdict = 'NOT_JUSTIFIED' AND o.reviewed_at < %1$s))";

    /** What a step stood on. */
    private static final String GROUND = " LEFT JOIN ref_consent c ON c.id = e.consent_id"
            + " LEFT JOIN ref_override o ON o.id = e.override_id JOIN ref_referral r ON r.id = e.referral_id";

    private static final String AGENCY = "('AGENCY_WORKER', 'AGENCY_ADMIN')";

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
            told(referral);
            none(
                    referral,
                    "an override reviewed by who decided it",
                    "SELECT COUNT(*) FROM ref_override WHERE referral_id = ? AND reviewed_by = granted_by");
        }
        return faults;
    }

    private void history(UUID referral) throws SQLException {
        String state = null;
        String rested = null;
        boolean held = false;
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
                    check(
                            mayWhile(held, event, role, from),
                            referral,
                            event + " by " + role + (held ? " in" : " out of") + " hold");
                    held = heldAfter(held, event, to);
                    long version = step.getLong("version_before");
                    check(step.wasNull() || versions.add(version), referral, "two winners of version " + version);
                    state = to;
                }
            }
        }
        String now = state + (held ? " in hold" : "");
        check(now.equals(stored(referral)), referral, "stored " + stored(referral) + ", told " + now);
    }

    /** Whether a step may be while a referral is in consent hold or is not (T21 to T23): the agency stops and does nothing else, and what ends the hold needs one. */
    private static boolean mayWhile(boolean held, String event, String role, String from) {
        return switch (event) {
            case "RENEW_CONSENT", "CONFIRM_STOP" -> held;
            case "OVERRIDE" -> held || "DRAFT".equals(from);
            case "CHANGE_CONSENT", "END_CONSENT" -> !held;
            default -> !held || !role.startsWith("AGENCY_");
        };
    }

    private static boolean heldAfter(boolean held, String event, String to) {
        return switch (event) {
            case "END_CONSENT" -> WORKED.contains(to);
            case "RENEW_CONSENT", "OVERRIDE" -> false;
            default -> held && WORKED.contains(to);
        };
    }

    private String stored(UUID referral) throws SQLException {
        try (PreparedStatement one =
                database.prepareStatement("SELECT state, consent_hold_at FROM ref_referral WHERE id = ?")) {
            one.setString(1, referral.toString());
            try (ResultSet row = one.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                boolean held = row.getString(2) != null && WORKED.contains(row.getString(1));
                return row.getString(1) + (held ? " in hold" : "");
            }
        }
    }

    /** Nothing was sent or worked on outside of the time in which the consent of that moment was in force, or an override in its place (I3). */
    private void consents(UUID referral) throws SQLException {
        String then = String.format(NOT_IN_FORCE, "e.occurred_at");
        none(
                referral,
                "sent without a consent in force",
                "SELECT COUNT(*) FROM ref_referral_event e" + GROUND
                        + " WHERE e.referral_id = ? AND e.event = 'SEND' AND " + then);
        none(
                referral,
                "worked without a consent in force",
                "SELECT COUNT(*) FROM ref_referral_event e" + GROUND + " WHERE e.referral_id = ? AND " + then
                        + " AND e.actor_role IN " + AGENCY + " AND e.event NOT IN ('CONFIRM_STOP', 'CONFIRM_CANCEL')");
        for (String[] beside : BESIDE) {
            String at = "w." + beside[1];
            none(
                    referral,
                    beside[0] + " written without a consent in force",
                    "SELECT COUNT(*) FROM " + beside[0]
                            + " w JOIN ref_referral_event e ON e.referral_id = w.referral_id AND e.seq = "
                            + String.format(LAST_STEP, at) + GROUND + " WHERE w.referral_id = ? AND " + beside[2]
                            + " AND e.to_state IN " + OPEN + " AND " + String.format(NOT_IN_FORCE, at));
        }
    }

    /** Whatever was told, was told on the ground that the referral then had, while it was in force, and no more than it names. */
    private void told(UUID referral) throws SQLException {
        String at = "d.disclosed_at";
        none(
                referral,
                "told without a consent in force",
                "SELECT COUNT(*) FROM ref_disclosure d JOIN ref_referral r ON r.id = d.referral_id"
                        + " LEFT JOIN ref_consent c ON c.id = d.basis_id LEFT JOIN ref_override o ON o.id = d.basis_id"
                        + " WHERE d.referral_id = ? AND " + String.format(NOT_IN_FORCE, at));
        none(
                referral,
                "told on another ground than the referral's",
                "SELECT COUNT(*) FROM ref_disclosure d JOIN ref_referral_event e ON e.referral_id = d.referral_id AND e.seq = "
                        + String.format(LAST_STEP, at)
                        + " WHERE d.referral_id = ? AND d.basis_id NOT IN (COALESCE(e.consent_id, ''), COALESCE(e.override_id, ''))");
        try (PreparedStatement rows = database.prepareStatement(
                "SELECT d.categories, COALESCE(c.categories, o.categories) FROM ref_disclosure d"
                        + " LEFT JOIN ref_consent c ON c.id = d.basis_id LEFT JOIN ref_override o ON o.id = d.basis_id"
                        + " WHERE d.referral_id = ?")) {
            rows.setString(1, referral.toString());
            try (ResultSet row = rows.executeQuery()) {
                while (row.next()) {
                    List<String> named = List.of(row.getString(2).split(","));
                    check(named.containsAll(List.of(row.getString(1).split(","))), referral, "told more than " + named);
                }
            }
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
