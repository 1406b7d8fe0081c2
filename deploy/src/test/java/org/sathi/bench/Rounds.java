package org.sathi.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fires subjects by turns, so that what else the machine does falls on all of them. */
final class Rounds {

    private static final int FEWEST = 8;

    /** What is done, and what is done before it without being timed. */
    private record Subject(Shot before, Shot shot) {}

    private final Map<String, Subject> subjects = new LinkedHashMap<>();
    private final Map<String, List<Sample>> samples = new LinkedHashMap<>();

    /** Adds a subject. */
    Rounds with(String name, Shot shot) {
        return with(name, () -> {}, shot);
    }

    /** Adds a subject that needs something each time, which is not timed. */
    Rounds with(String name, Shot before, Shot shot) {
        subjects.put(name, new Subject(before, shot));
        samples.put(name, new ArrayList<>());
        return this;
    }

    /**
     * Warms up and measures.
     *
     * @param rounds how often each has its turn
     * @param seconds length of a turn
     * @param warmUp seconds for each before
     */
    Rounds run(int rounds, double seconds, double warmUp) throws IOException, SQLException {
        for (Subject subject : subjects.values()) {
            turn(subject, warmUp);
        }
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Subject> subject : subjects.entrySet()) {
                samples.get(subject.getKey()).add(turn(subject.getValue(), seconds));
            }
        }
        return this;
    }

    private static Sample turn(Subject subject, double seconds) throws IOException, SQLException {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        List<Long> nanos = new ArrayList<>();
        while (System.nanoTime() < end || nanos.size() < FEWEST) {
            subject.before().fire();
            long began = System.nanoTime();
            subject.shot().fire();
            nanos.add(System.nanoTime() - began);
        }
        return Sample.of(nanos.stream().mapToLong(Long::longValue).toArray());
    }

    /** Samples of a subject, one a round. */
    List<Sample> of(String name) {
        return samples.get(name);
    }

    /** How many times the rate of the other the one has. */
    Spread rate(String one, String other) {
        return Spread.of(of(one), of(other), (a, b) -> a.rate() / b.rate());
    }

    /** How many times the median time of the other the one takes. */
    Spread time(String one, String other) {
        return Spread.of(of(one), of(other), (a, b) -> a.p50() / b.p50());
    }
}
