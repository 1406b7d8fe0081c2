package org.sathi.referrals.internal;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sathi.referrals.api.ReferralState;

/**
 * Draws the state machine from its own table, as the guide shows it: states as boxes, one arrow for each pair of boxes with the numbers of the rows that lead along it, and the
 * table beneath. Steps that leave the state are in the table only; the way to "entered in error", which begins everywhere, is a sentence.
 */
final class MachinePicture {

    private static final int WIDTH = 1180;
    private static final int HEIGHT = 560;

    /** A box of the picture: a state, or the states that share most of their steps. */
    private record Box(String name, Set<ReferralState> states, int x, int y, int width, int height, String fill) {}

    private record Arrow(Box from, Box to) {}

    private static final List<Box> GROUPS = List.of(
            group("waits for an answer", Set.of(ReferralState.REQUESTED, ReferralState.RECEIVED), 330, 100, 330, 120),
            group(
                    "at work",
                    Set.of(ReferralState.ACCEPTED, ReferralState.IN_PROGRESS, ReferralState.ON_HOLD),
                    850,
                    160,
                    480,
                    240));

    private static final List<Box> STATES = List.of(
            state(ReferralState.DRAFT, 90, 110),
            state(ReferralState.REQUESTED, 248, 110),
            state(ReferralState.RECEIVED, 412, 110),
            state(ReferralState.ACCEPTED, 700, 110),
            state(ReferralState.IN_PROGRESS, 1000, 110),
            state(ReferralState.ON_HOLD, 850, 220),
            state(ReferralState.EXPIRED, 110, 480),
            state(ReferralState.REJECTED, 350, 480),
            state(ReferralState.CANCELLED, 590, 480),
            state(ReferralState.FAILED, 830, 480),
            state(ReferralState.COMPLETED, 1070, 480));

    private MachinePicture() {}

    private static Box group(String name, Set<ReferralState> states, int x, int y, int width, int height) {
        return new Box(name, states, x, y, width, height, "#F3F7F6");
    }

    private static Box state(ReferralState state, int x, int y) {
        String fill = state.closed() ? "#EFEAE0" : state == ReferralState.DRAFT ? "#FFFFFF" : "#E3EFED";
        return new Box(words(state), Set.of(state), x, y, 132, 40, fill);
    }

    /** The picture. */
    static String svg() {
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"States of a referral\" font-family=\"sans-serif\">\n",
                WIDTH,
                HEIGHT));
        svg.append(
                "<rect width=\"100%\" height=\"100%\" fill=\"#FBF8F3\"/>\n<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\""
                        + " orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" fill=\"#52605F\"/></marker></defs>\n");
        GROUPS.forEach(box -> svg.append(drawn(box, box.y() - box.height() / 2 + 20)));
        Map<Arrow, Set<String>> arrows = arrows();
        arrows.forEach((arrow, numbers) ->
                svg.append(line(arrow, arrows.containsKey(new Arrow(arrow.to(), arrow.from())))));
        STATES.forEach(box -> svg.append(drawn(box, box.y() + 5)));
        arrows.forEach((arrow, numbers) ->
                svg.append(label(arrow, numbers, arrows.containsKey(new Arrow(arrow.to(), arrow.from())))));
        return svg.append("</svg>\n").toString();
    }

    /** One arrow for each pair of boxes; a step that all states of a group share begins at the group. */
    private static Map<Arrow, Set<String>> arrows() {
        Map<Arrow, Set<String>> arrows = new LinkedHashMap<>();
        for (Transition row : Machine.TABLE) {
            for (Box to : STATES) {
                ReferralState target = to.states().iterator().next();
                Set<ReferralState> from = EnumSet.noneOf(ReferralState.class);
                row.from().stream()
                        .filter(state -> state != target && leads(row, state, target))
                        .forEach(from::add);
                for (Box group : GROUPS) {
                    if (from.containsAll(group.states())) {
                        from.removeAll(group.states());
                        arrows.computeIfAbsent(new Arrow(group, to), arrow -> new LinkedHashSet<>())
                                .add(row.id());
                    }
                }
                STATES.stream()
                        .filter(box -> from.containsAll(box.states()))
                        .forEach(box -> arrows.computeIfAbsent(new Arrow(box, to), arrow -> new LinkedHashSet<>())
                                .add(row.id()));
            }
        }
        return arrows;
    }

    private static boolean leads(Transition row, ReferralState from, ReferralState to) {
        return Stream.of(ReferralState.ACCEPTED, ReferralState.IN_PROGRESS)
                .anyMatch(heldFrom -> row.stateAfter(from, heldFrom) == to);
    }

    private static String line(Arrow arrow, boolean both) {
        double[] middle = middle(arrow, both);
        double[] start = edge(arrow.from(), middle[0], middle[1]);
        double[] end = edge(arrow.to(), middle[0], middle[1]);
        return String.format(
                Locale.ROOT,
                "<path d=\"M%.0f %.0fQ%.0f %.0f %.0f %.0f\" fill=\"none\" stroke=\"#8A8578\" stroke-width=\"1.4\" marker-end=\"url(#tip)\"/>\n",
                start[0],
                start[1],
                middle[0],
                middle[1],
                end[0],
                end[1]);
    }

    private static String label(Arrow arrow, Set<String> numbers, boolean both) {
        double[] middle = middle(arrow, both);
        double[] start = edge(arrow.from(), middle[0], middle[1]);
        double[] end = edge(arrow.to(), middle[0], middle[1]);
        return String.format(
                Locale.ROOT,
                "<text x=\"%.0f\" y=\"%.0f\" font-size=\"12\" text-anchor=\"middle\" fill=\"#1D5C57\" stroke=\"#FBF8F3\" stroke-width=\"5\" paint-order=\"stroke\">%s</text>\n",
                0.25 * start[0] + 0.5 * middle[0] + 0.25 * end[0],
                0.25 * start[1] + 0.5 * middle[1] + 0.25 * end[1] + 4,
                String.join(" ", numbers));
    }

    /** The point that a line bends towards: two lines between the same boxes go apart. */
    private static double[] middle(Arrow arrow, boolean both) {
        Box from = arrow.from();
        Box to = arrow.to();
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double bend = both ? 44 : 0;
        return new double[] {
            (from.x() + to.x()) / 2.0 + bend * (to.y() - from.y()) / length,
            (from.y() + to.y()) / 2.0 - bend * (to.x() - from.x()) / length
        };
    }

    /** Where the line from the middle of a box towards a point leaves the box. */
    private static double[] edge(Box box, double x, double y) {
        double dx = x - box.x();
        double dy = y - box.y();
        double scale = Math.min(
                dx == 0 ? Double.MAX_VALUE : (box.width() / 2.0 + 3) / Math.abs(dx),
                dy == 0 ? Double.MAX_VALUE : (box.height() / 2.0 + 3) / Math.abs(dy));
        return new double[] {box.x() + dx * scale, box.y() + dy * scale};
    }

    private static String drawn(Box box, int textY) {
        return String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"10\" fill=\"%s\" stroke=\"#1D5C57\"/><text x=\"%d\" y=\"%d\" font-size=\"14\" text-anchor=\"middle\" fill=\"#1E2A2B\">%s</text>\n",
                box.x() - box.width() / 2,
                box.y() - box.height() / 2,
                box.width(),
                box.height(),
                box.fill(),
                box.x(),
                textY,
                box.name());
    }

    /** The page of the guide. */
    static String page() {
        StringBuilder page = new StringBuilder("""
                # The states of a referral

                Drawn from the table in `referrals-module` (`Machine`), which pages, API and timers share; a test keeps this page equal to it. What is not in the table is refused and changes
                nothing. "Sent in error" (T25) can be said of every referral that was sent. A consent that ends while an agency works (T21) sets a hold: nothing but the confirmation that
                use has stopped (T22) or a new consent (T23) is possible then.

                ![States and the steps between them](images/referral-states.svg)

                | Number | Step | From | To | Who | Must hold | Must be told |
                |---|---|---|---|---|---|---|
                """);
        for (Transition row : Machine.TABLE) {
            page.append(String.format(
                    "| %s | %s | %s | %s | %s | %s | %s |\n",
                    row.id(),
                    words(row.event()),
                    list(row.from()),
                    target(row),
                    list(row.roles()),
                    list(row.guards()),
                    list(row.data())));
        }
        return page.toString();
    }

    private static String target(Transition row) {
        if (row.target() instanceof Transition.Target.To to) {
            return words(to.state());
        }
        if (row.target() instanceof Transition.Target.Back) {
            return "where the hold began";
        }
        return row.target() instanceof Transition.Target.Gone ? "gone" : "stays";
    }

    private static String list(Iterable<? extends Enum<?>> constants) {
        Set<String> words = new java.util.TreeSet<>();
        constants.forEach(constant -> words.add(words(constant)));
        return String.join(", ", words);
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
