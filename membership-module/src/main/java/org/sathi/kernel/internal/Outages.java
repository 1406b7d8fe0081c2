package org.sathi.kernel.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.sathi.kernel.task.WorkNews;

/**
 * What changes about outages, by the rule of {@link org.sathi.kernel.task.ScheduledWork}.
 *
 * @param begun what begins to be one
 * @param worse what was told as an outage in part and is one of the whole now
 * @param well what is well now, or again
 * @param wrong what was well for a while and is not any more
 * @param over what was well for long enough
 * @param last whether no outage is left
 */
record Outages(
        Map<String, Wrong> begun,
        List<String> worse,
        List<String> well,
        List<String> wrong,
        List<String> over,
        boolean last) {

    /**
     * Work that is not well.
     *
     * @param since its start
     * @param whole whether no node does it
     */
    record Wrong(Instant since, boolean whole) {}

    /**
     * An outage that was told of.
     *
     * @param whole whether it was told when no node did the work
     * @param wellSince since when the work is well; {@code null} while it is not
     */
    record Open(boolean whole, Instant wellSince) {}

    /**
     * One look at them.
     *
     * @param open the outages that were told of
     * @param wrong what is not well
     */
    static Outages change(Map<String, Open> open, Map<String, Wrong> wrong, Instant now) {
        Map<String, Wrong> begun = new TreeMap<>(wrong);
        begun.keySet().removeAll(open.keySet());
        List<String> worse = new ArrayList<>();
        List<String> well = new ArrayList<>();
        List<String> again = new ArrayList<>();
        List<String> over = new ArrayList<>();
        new TreeMap<>(open).forEach((task, told) -> {
            if (wrong.containsKey(task)) {
                if (told.wellSince() != null) {
                    again.add(task);
                }
                if (wrong.get(task).whole() && !told.whole()) {
                    worse.add(task);
                }
            } else if (told.wellSince() == null) {
                well.add(task);
            } else if (!told.wellSince().plus(WorkRule.STEADY).isAfter(now)) {
                over.add(task);
            }
        });
        return new Outages(begun, worse, well, again, over, begun.isEmpty() && over.size() == open.size());
    }

    /** What is told: each beginning and each that became worse, those of one look at once, and the end of the last one. */
    List<WorkNews> news(Instant now) {
        List<WorkNews> news = new ArrayList<>();
        List<String> failing =
                Stream.concat(begun.keySet().stream(), worse.stream()).sorted().toList();
        if (!failing.isEmpty()) {
            news.add(new WorkNews(UUID.randomUUID(), true, failing, now));
        }
        if (last && !over.isEmpty()) {
            news.add(new WorkNews(UUID.randomUUID(), false, over, now));
        }
        return news;
    }
}
