package org.sathi.referrals.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sathi.kernel.report.Withholding;
import org.sathi.referrals.api.ReportBy;
import org.sathi.referrals.api.ReportFigure;

/**
 * The numbers of a report as one sheet: the line of all, each agency, each service, each priority, and the reasons. All lines are in it whichever of them a page shows, since what is withheld in
 * one kind of line could be worked out from another.
 */
final class ReportSheet {

    private static final int FIGURES = ReportFigure.values().length;

    private final List<Line> lines = new ArrayList<>();
    private final List<ReportCounting.Reason> reasons;
    private final boolean[] hidden;

    /** A line with its true numbers; without a kind, the line of all. */
    record Line(ReportBy by, String key, String parent, Map<ReportFigure, Integer> figures) {

        private int sent() {
            return figures.get(ReportFigure.SENT);
        }
    }

    /**
     * Adds up the groups.
     *
     * @param publish whether small numbers are withheld
     */
    ReportSheet(List<ReportCounting.Group> groups, List<ReportCounting.Reason> reasons, boolean publish) {
        this.reasons = reasons;
        Map<String, Line> found = new LinkedHashMap<>();
        found.put("", new Line(null, "", null, zeros()));
        for (ReportCounting.Group group : groups) {
            add(found.get(""), group);
            for (ReportBy by : ReportBy.values()) {
                String parent = by == ReportBy.SERVICE ? group.key(ReportBy.AGENCY) : "";
                add(found.computeIfAbsent(group.key(by), key -> new Line(by, key, parent, zeros())), group);
            }
        }
        lines.addAll(found.values());
        Comparator<Line> mostFirst = Comparator.comparingInt(Line::sent).reversed();
        lines.subList(1, lines.size()).sort(publish ? Comparator.comparing(Line::key) : mostFirst);
        hidden = publish ? withheld() : new boolean[numbers()];
    }

    /** The line of all first, then the others: most sent first, but in an order that tells nothing where small numbers are withheld. */
    List<Line> lines() {
        return lines;
    }

    /** What of a line may be told. */
    Map<ReportFigure, Integer> published(Line line) {
        Map<ReportFigure, Integer> told = new EnumMap<>(ReportFigure.class);
        int row = lines.indexOf(line);
        line.figures().forEach((figure, number) -> {
            if (!hidden[place(row, figure)]) {
                told.put(figure, number);
            }
        });
        return told;
    }

    /** How often a reason was given, or {@code null} when it may not be told. */
    Integer published(ReportCounting.Reason reason) {
        return hidden[lines.size() * FIGURES + reasons.indexOf(reason)] ? null : (Integer) reason.number();
    }

    private boolean[] withheld() {
        int rest = numbers();
        int[] numbers = new int[rest + 2];
        for (int row = 0; row < lines.size(); row++) {
            for (ReportFigure figure : ReportFigure.values()) {
                numbers[place(row, figure)] = lines.get(row).figures().get(figure);
            }
        }
        for (int i = 0; i < reasons.size(); i++) {
            numbers[lines.size() * FIGURES + i] = reasons.get(i).number();
        }
        List<int[]> sums = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            for (List<ReportFigure> sum : ReportFigure.SUMS) {
                int at = row;
                sums.add(sum.stream().mapToInt(figure -> place(at, figure)).toArray());
            }
        }
        linesOfTotals(sums);
        reasonsOf(ReportFigure.TURNED_DOWN, numbers, rest, sums);
        reasonsOf(ReportFigure.FAILED, numbers, rest + 1, sums);
        return Withholding.of(numbers, sums);
    }

    private void linesOfTotals(List<int[]> sums) {
        Map<String, List<Integer>> parts = new LinkedHashMap<>();
        for (int row = 1; row < lines.size(); row++) {
            Line line = lines.get(row);
            String kind = line.by() + "|" + line.parent();
            parts.computeIfAbsent(kind, k -> new ArrayList<>()).add(row);
        }
        for (List<Integer> rows : parts.values()) {
            String parent = lines.get(rows.get(0)).parent();
            int total = parent.isEmpty() ? 0 : rowOf(parent);
            for (ReportFigure figure : ReportFigure.values()) {
                sums.add(Stream.concat(Stream.of(total), rows.stream())
                        .mapToInt(row -> place(row, figure))
                        .toArray());
            }
        }
    }

    /** The reasons make up the number; those without one, of which there is none today, are the rest. */
    private void reasonsOf(ReportFigure figure, int[] numbers, int rest, List<int[]> sums) {
        List<Integer> places = new ArrayList<>(List.of(place(0, figure)));
        numbers[rest] = numbers[places.get(0)];
        for (int i = 0; i < reasons.size(); i++) {
            if (reasons.get(i).figure() == figure) {
                places.add(lines.size() * FIGURES + i);
                numbers[rest] -= reasons.get(i).number();
            }
        }
        places.add(rest);
        sums.add(places.stream().mapToInt(Integer::intValue).toArray());
    }

    private int rowOf(String key) {
        for (int row = 1; row < lines.size(); row++) {
            if (lines.get(row).key().equals(key)) {
                return row;
            }
        }
        throw new IllegalArgumentException(key);
    }

    private int numbers() {
        return lines.size() * FIGURES + reasons.size();
    }

    private static int place(int row, ReportFigure figure) {
        return row * FIGURES + figure.ordinal();
    }

    private static Map<ReportFigure, Integer> zeros() {
        Map<ReportFigure, Integer> zeros = new EnumMap<>(ReportFigure.class);
        Set.of(ReportFigure.values()).forEach(figure -> zeros.put(figure, 0));
        return zeros;
    }

    private static void add(Line line, ReportCounting.Group group) {
        group.figures().forEach((figure, number) -> line.figures().merge(figure, number, Integer::sum));
    }
}
