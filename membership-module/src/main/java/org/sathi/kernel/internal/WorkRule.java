package org.sathi.kernel.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sathi.kernel.task.WorkTrouble;

/** What the turns of all nodes say together, by the rule of {@link org.sathi.kernel.task.ScheduledWork}. */
final class WorkRule {

    /** A node that wrote nothing for so long is gone. */
    static final Duration GONE = Duration.ofMinutes(3);

    /** An outage is over when the work was well for so long. */
    static final Duration STEADY = Duration.ofMinutes(15);

    private WorkRule() {}

    /**
     * What is not well: first what nobody does, then by the name of the work.
     *
     * @param node the node that asks, which is there in any case
     */
    static List<WorkTrouble> troubles(Collection<Turns> all, String node, Instant now) {
        Set<String> there = all.stream()
                .filter(turns -> turns.heardAt().isAfter(now.minus(GONE)))
                .map(Turns::node)
                .collect(Collectors.toSet());
        there.add(node);
        Map<String, List<Turns>> byTask =
                all.stream().collect(Collectors.groupingBy(Turns::task, TreeMap::new, Collectors.toList()));
        return byTask.values().stream()
                .map(turns -> trouble(turns, there, now))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(WorkTrouble::kind))
                .toList();
    }

    private static WorkTrouble trouble(List<Turns> ofTask, Set<String> there, Instant now) {
        List<Turns> asked =
                ofTask.stream().filter(turns -> there.contains(turns.node())).toList();
        List<Turns> wrong = asked.stream()
                .filter(turns -> turns.wrong(now))
                .sorted(Comparator.comparing(Turns::since))
                .toList();
        if (wrong.isEmpty()) {
            return null;
        }
        Turns first = wrong.get(0);
        boolean elsewhere = asked.stream().anyMatch(turns -> turns.doing(first.since(), now));
        Instant lastDone = ofTask.stream()
                .map(Turns::doneAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new WorkTrouble(
                first.task(), kind(wrong, elsewhere, now), first.since(), lastDone, first.failures(), first.fault());
    }

    private static WorkTrouble.Kind kind(List<Turns> wrong, boolean elsewhere, Instant now) {
        if (wrong.stream().anyMatch(turns -> turns.partly(now))) {
            return WorkTrouble.Kind.PARTLY;
        }
        if (elsewhere) {
            return WorkTrouble.Kind.ONE_SERVER;
        }
        return wrong.stream().allMatch(turns -> turns.silent(now)) ? WorkTrouble.Kind.SILENT : WorkTrouble.Kind.FAILING;
    }
}
