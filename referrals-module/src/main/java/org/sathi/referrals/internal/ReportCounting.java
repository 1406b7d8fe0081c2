package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sathi.kernel.paging.Cursor;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.referrals.api.ReportBy;
import org.sathi.referrals.api.ReportCell;
import org.sathi.referrals.api.ReportFigure;
import org.sathi.referrals.api.ReportQuery;
import org.sathi.referrals.api.ReportTime;

/**
 * Counts facts. The numbers of all lines come from one query that groups the facts of the period by agency, service and priority; each of the four times from one more, which
 * counts how many took how many hours, so that the ranks are read off the counts and nothing is sorted. Each reads the period's rows once: at a million referrals over five years a
 * year's report reads five times the two hundred thousand narrow rows of that year, one agency's its share of them.
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
        String sums = Stream.of(ReportFigure.values())
                .map(figure -> "SUM(CASE WHEN " + ReportCells.condition(figure) + " THEN 1 ELSE 0 END)")
                .collect(Collectors.joining(", "));
        List<Group> groups = new ArrayList<>();
        for (Object[] row : rows(
                "SELECT f.agency_id, f.service_id, f.priority, " + sums,
                ReportCells.of(query),
                " GROUP BY f.agency_id, f.service_id, f.priority")) {
            Map<ReportFigure, Integer> figures = new EnumMap<>(ReportFigure.class);
            for (ReportFigure figure : ReportFigure.values()) {
                figures.put(figure, number(row[3 + figure.ordinal()]));
            }
            groups.add(new Group(
                    UUID.fromString((String) row[0]), UUID.fromString((String) row[1]), (String) row[2], figures));
        }
        return groups;
    }

    List<Reason> reasons(ReportQuery query) {
        List<Reason> reasons = new ArrayList<>();
        for (ReportFigure figure : List.of(ReportFigure.TURNED_DOWN, ReportFigure.FAILED)) {
            ReportCells cells = ReportCells.of(query).narrow(ReportCell.ofAll(figure));
            for (Object[] row : rows(
                    "SELECT f.reason, COUNT(*), SUM(f.warned)",
                    cells.and("f.reason IS NOT NULL"),
                    " GROUP BY f.reason ORDER BY COUNT(*) DESC, f.reason")) {
                reasons.add(new Reason(figure, (String) row[0], number(row[1]), number(row[2])));
            }
        }
        return reasons;
    }

    /** How long a time took, by kind and key of the line; under the key {@code ""} of all. */
    Map<String, Hours> hours(ReportQuery query, ReportTime time) {
        String column = "f." + ReportCells.column(time);
        Map<String, Hours> byLine = new HashMap<>();
        for (Object[] row : rows(
                "SELECT f.agency_id, f.service_id, f.priority, " + column + ", COUNT(*)",
                ReportCells.of(query).and(ReportCells.condition(time)),
                " GROUP BY f.agency_id, f.service_id, f.priority, " + column)) {
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

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String select, ReportCells cells, String rest) {
        return cells.fill(em.createNativeQuery(select + FACTS + cells.where() + rest))
                .getResultList();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
