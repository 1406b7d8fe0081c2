package org.sathi.kernel.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sathi.kernel.task.WorkNews;

/**
 * What changes about outages, by the rule of {@link org.sathi.kernel.task.ScheduledWork}.
 *
 * @param begun what begins to be one, with its start
 * @param well what is well now, or again
 * @param wrong what was well for a while and is not any more
 * @param over what was well for long enough
 * @param last whether no outage is left
 */
record Outages(Map<String, Instant> begun, List<String> well, List<String> wrong, List<String> over, boolean last) {

    /**
     * One look at them.
     *
     * @param open the outages that were told of, each with the moment since when it is well; {@code null} while it is not
     * @param wrong what is not well, with its start
     */
    static Outages change(Map<String, Instant> open, Map<String, Instant> wrong, Instant now) {
        Map<String, Instant> begun = new TreeMap<>(wrong);
        begun.keySet().removeAll(open.keySet());
        List<String> well = new ArrayList<>();
        List<String> again = new ArrayList<>();
        List<String> over = new ArrayList<>();
        new TreeMap<>(open).forEach((task, wellSince) -> {
            if (wrong.containsKey(task)) {
                if (wellSince != null) {
                    again.add(task);
                }
            } else if (wellSince == null) {
                well.add(task);
            } else if (!wellSince.plus(WorkRule.STEADY).isAfter(now)) {
                over.add(task);
            }
        });
        return new Outages(begun, well, again, over, begun.isEmpty() && over.size() == open.size());
    }

    /** What is told: each beginning, those that begin together at once, and the end of the last one. */
    List<WorkNews> news(Instant now) {
        List<WorkNews> news = new ArrayList<>();
        if (!begun.isEmpty()) {
            news.add(new WorkNews(UUID.randomUUID(), true, List.copyOf(begun.keySet()), now));
        }
        if (last && !over.isEmpty()) {
            news.add(new WorkNews(UUID.randomUUID(), false, over, now));
        }
        return news;
    }
}
