package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sathi.kernel.paging.Cursor;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.referrals.api.ReportBy;
import org.sathi.referrals.api.ReportCell;
import org.sathi.referrals.api.ReportFigure;
import org.sathi.referrals.api.ReportQuery;
import org.sathi.referrals.api.ReportTime;

/**
 * Counts facts. The numbers of all lines come from one query that groups the facts of the period by service and priority, the reasons from another; each of the four times from one more, which
 * counts how many took how many hours, so that the ranks are read off the counts and nothing is sorted. Each reads the period's narrow rows once, one agency's report its share of them. A service
 * belongs to one agency.
 */
@ApplicationScoped
class ReportCounting {

    private static final String FACTS = " FROM ref_report_fact f";

    @PersistenceContext(unitName = "referrals")
    private EntityManager em;

    /** The numbers of the smallest groups. */
    record Group(UUID agency, UUID service, String priority, Map<ReportFigure, Integer> figures) {

        /** Which line of a kind it belongs to. */
        String key(ReportBy by) {
            return switch (by) {
                case AGENCY -> agency.toString();
                case SERVICE -> service.toString();
                case PRIORITY -> priority;
            };
        }
    }

    /** How often a reason was given, and how often after a warning. */
    record Reason(ReportFigure figure, String name, int number, int warned) {}

    /** How many took how many hours, of one line. */
    record Hours(SortedMap<Integer, Integer> counts) {

        static Hours none() {
            return new Hours(new TreeMap<>());
        }

        void add(int hours, int number) {
            counts.merge(hours, number, Integer::sum);
        }

        int measured() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** The hours within which so many of a hundred were done: the nearest rank. */
        Integer percentile(int percent) {
            long rank = (measured() * (long) percent + 99) / 100;
            long passed = 0;
            for (Map.Entry<Integer, Integer> hours : counts.entrySet()) {
                passed += hours.getValue();
                if (passed >= rank) {
                    return hours.getKey();
                }
            }
            return null;
        }
    }

    List<Group> groups(ReportQuery query) {
        ReportFigure[] figures = ReportFigure.values();
        List<Group> groups = new ArrayList<>();
        for (Object[] row : rows(
                "SELECT MIN(f.agency_id), f.service_id, f.priority, " + sums(List.of(figures), "f.number"),
                alike("f.service_id, f.priority, f.answer, f.closing, f.said", ReportCells.of(query)),
                " GROUP BY f.service_id, f.priority")) {
            Map<ReportFigure, Integer> counted = new EnumMap<>(ReportFigure.class);
            for (ReportFigure figure : figures) {
                counted.put(figure, number(row[3 + figure.ordinal()]));
            }
            groups.add(new Group(
                    UUID.fromString((String) row[0]), UUID.fromString((String) row[1]), (String) row[2], counted));
        }
        return groups;
    }

    /** The reasons that were given, the most frequent first. */
    List<Reason> reasons(ReportQuery query) {
        List<ReportFigure> figures = List.of(ReportFigure.TURNED_DOWN, ReportFigure.FAILED);
        List<Reason> reasons = new ArrayList<>();
        for (Object[] row : rows(
                "SELECT f.reason, " + sums(figures, "f.number") + ", " + sums(figures, "f.warned"),
                alike("f.reason, f.answer, f.closing", ReportCells.of(query).and("f.reason IS NOT NULL")),
                " GROUP BY f.reason")) {
            for (int i = 0; i < figures.size(); i++) {
                int number = number(row[1 + i]);
                if (number > 0) {
                    int warned = number(row[1 + figures.size() + i]);
                    reasons.add(new Reason(figures.get(i), (String) row[0], number, warned));
                }
            }
        }
        reasons.sort(Comparator.comparing(Reason::figure)
                .thenComparing(Comparator.comparing(Reason::number).reversed())
                .thenComparing(Reason::name));
        return reasons;
    }

    /**
     * How long a time took, by kind and key of the line; under the key {@code ""} of all. What took ten days or longer is counted in whole days, which is as exactly as it is told, so
     * that there are few different times.
     */
    Map<String, Hours> hours(ReportQuery query, ReportTime time) {
        String column = "f." + ReportCells.column(time);
        String told =
                "CASE WHEN " + column + " < 240 THEN " + column + " ELSE FLOOR((" + column + " + 12) / 24) * 24 END";
        Map<String, Hours> byLine = new HashMap<>();
        for (Object[] row : rows(
                "SELECT MIN(f.agency_id), f.service_id, f.priority, " + told + ", COUNT(*)",
                facts(ReportCells.of(query).and(ReportCells.condition(time))),
                " GROUP BY f.service_id, f.priority, " + told)) {
            int hours = number(row[3]);
            int count = number(row[4]);
            for (Object key : List.of("", row[0], row[1], row[2])) {
                byLine.computeIfAbsent((String) key, k -> Hours.none()).add(hours, count);
            }
        }
        return byLine;
    }

    /** Ids of the referrals behind a number, latest sent first. */
    Slice<UUID> ids(ReportQuery query, ReportCell cell, PageRequest page) {
        ReportCells cells = ReportCells.of(query).narrow(cell);
        if (page.after() != null) {
            Cursor after = Cursor.parse(page.after(), 2);
            cells.and(
                    "f.sent_on <= ? AND (f.sent_on < ? OR f.referral_id < ?)",
                    after.date(0),
                    after.date(0),
                    after.uuid(1));
        }
        @SuppressWarnings("unchecked")
        List<Object[]> found = cells.fill(em.createNativeQuery("SELECT f.sent_on, f.referral_id" + FACTS + cells.where()
                        + " ORDER BY f.sent_on DESC, f.referral_id DESC"))
                .setMaxResults(page.size() + 1)
                .getResultList();
        return Slice.of(
                        found,
                        page.size(),
                        row -> Cursor.of(((Date) row[0]).toLocalDate(), UUID.fromString((String) row[1])))
                .map(row -> UUID.fromString((String) row[1]));
    }

    /** Facts, or groups of facts, to read from. */
    private record Source(String from, ReportCells cells) {}

    private static Source facts(ReportCells cells) {
        return new Source(FACTS + cells.where(), cells);
    }

    /** Facts that are alike in some columns as one row with their number, so that the conditions of the numbers are looked at once for each kind and not for each fact. */
    private static Source alike(String columns, ReportCells cells) {
        String each = "SELECT " + columns
                + ", MIN(f.agency_id) agency_id, MIN(f.referral_id) referral_id, COUNT(*) number, SUM(f.warned) warned";
        return new Source(" FROM (" + each + FACTS + cells.where() + " GROUP BY " + columns + ") f", cells);
    }

    /** How much of a column belongs to each number. */
    private static String sums(List<ReportFigure> figures, String column) {
        return figures.stream()
                .map(figure -> "SUM(CASE WHEN " + ReportCells.condition(figure) + " THEN " + column + " ELSE 0 END)")
                .collect(Collectors.joining(", "));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String select, Source source, String rest) {
        return source.cells()
                .fill(em.createNativeQuery(select + source.from() + rest))
                .getResultList();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
