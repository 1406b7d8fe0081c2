package org.sathi.referrals.internal;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.error.NotFound;
import org.sathi.referrals.api.Priority;
import org.sathi.referrals.api.ReportBy;
import org.sathi.referrals.api.ReportCell;
import org.sathi.referrals.api.ReportFigure;
import org.sathi.referrals.api.ReportQuery;
import org.sathi.referrals.api.ReportTime;

/** Which facts each number of the report is about: the one place, from which numbers are counted and the rows behind them are listed, so that both always agree (A-47, D-13). */
final class ReportCells {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    private ReportCells() {}

    /** The facts that a report is asked about. Of what was logged, and never lay in its inbox, an agency's own figures know nothing. */
    static ReportCells of(ReportQuery query) {
        ReportCells cells = new ReportCells();
        if (CurrentActor.get().role().ofAgency()) {
            cells.and(
                    "NOT EXISTS (SELECT 1 FROM ref_referral l WHERE l.id = f.referral_id AND l.transmission = 'LOGGED')");
        }
        cells.and("f.sent_on >= ?", query.from());
        cells.and("f.sent_on <= ?", query.to());
        if (query.agencyId() != null) {
            cells.and("f.agency_id = ?", query.agencyId());
        }
        if (query.serviceId() != null) {
            cells.and("f.service_id = ?", query.serviceId());
        }
        if (query.priority() != null) {
            cells.and("f.priority = ?", query.priority().name());
        }
        return cells;
    }

    /** Of these, the facts behind one number. */
    ReportCells narrow(ReportCell cell) {
        if (cell.by() != null) {
            and("f." + column(cell.by()) + " = ?", key(cell));
        }
        if (cell.time() != null) {
            and(condition(cell.time()));
        } else {
            and(condition(cell.figure()));
        }
        if (cell.reason() != null) {
            and("f.reason = ?", cell.reason());
        }
        if (cell.warned()) {
            and("f.warned = 1");
        }
        return this;
    }

    /** Adds a condition. */
    ReportCells and(String condition, Object... given) {
        text.append(text.length() == 0 ? " WHERE " : " AND ").append(condition);
        values.addAll(List.of(given));
        return this;
    }

    /** The conditions as the end of a query over {@code ref_report_fact f}. */
    String where() {
        return text.toString();
    }

    /** Fills the places of a query that ends with {@link #where}. */
    Query fill(Query query) {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            query.setParameter(i + 1, value instanceof UUID id ? id.toString() : sql(value));
        }
        return query;
    }

    private static Object sql(Object value) {
        return value instanceof LocalDate day ? java.sql.Date.valueOf(day) : value;
    }

    /** The column of a kind of line. */
    static String column(ReportBy by) {
        return switch (by) {
            case AGENCY -> "agency_id";
            case SERVICE -> "service_id";
            case PRIORITY -> "priority";
        };
    }

    /** The column of a time. */
    static String column(ReportTime time) {
        return switch (time) {
            case ACKNOWLEDGE -> "ack_hours";
            case ACCEPT -> "accept_hours";
            case FIRST_CONTACT -> "contact_hours";
            case CLOSE -> "close_hours";
        };
    }

    /** On which facts a time is measured. */
    static String condition(ReportTime time) {
        String known = "f." + column(time) + " IS NOT NULL";
        return switch (time) {
            case ACKNOWLEDGE -> known;
            case ACCEPT, FIRST_CONTACT, CLOSE -> known + " AND " + condition(ReportFigure.ACCEPTED);
        };
    }

    /** Which facts a number counts. */
    static String condition(ReportFigure figure) {
        return switch (figure) {
            case SENT -> "f.referral_id IS NOT NULL";
            case ACCEPTED -> "f.answer = 'ACCEPTED'";
            case TURNED_DOWN -> "f.answer = 'TURNED_DOWN'";
            case EXPIRED -> "f.answer = 'EXPIRED'";
            case WITHDRAWN -> "f.answer = 'WITHDRAWN'";
            case WAITING -> "f.answer = 'WAITING'";
            case COMPLETED -> "f.closing IN ('RESOLVED', 'PARTLY')";
            case FAILED -> "f.closing = 'FAILED'";
            case ENDED -> "f.closing = 'ENDED'";
            case OPEN -> "f.closing = 'OPEN'";
            case RESOLVED -> "f.closing = 'RESOLVED'";
            case PARTLY -> "f.closing = 'PARTLY'";
            case HELP_CONFIRMED -> "f.said = 'CONFIRMED'";
            case HELP_DENIED -> "f.said = 'DENIED'";
            case HELP_NOT_ASKED -> "f.said = 'NOT_ASKED'";
        };
    }

    private static Object key(ReportCell cell) {
        try {
            String key = Objects.requireNonNullElse(cell.key(), "");
            return cell.by() == ReportBy.PRIORITY ? Priority.valueOf(key).name() : UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
