package org.sathi.bench;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Several people at once for some minutes. A request that passes the deadline is written down with what the server's threads were doing. */
final class Crowd {

    private static final int PEOPLE = 8;
    private static final Pattern REFERRAL =
            Pattern.compile("data-href=\"(/(?:portal|staff/referrals)/referral\\?id=[^\"]+)\"");

    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong longest = new AtomicLong();
    private final AtomicInteger late = new AtomicInteger();
    private final List<String> failures = new ArrayList<>();
    private final Supplier<String> threads;
    private final List<String> dumps = new ArrayList<>();

    /** A crowd; the supplier tells what the server's threads are doing. */
    Crowd(Supplier<String> threads) {
        this.threads = threads;
    }

    /** Runs until the time is over; each person walks in a circle of the given pages. */
    void run(double minutes, List<Visitor> visitors, List<List<String>> circles) throws IOException {
        long end = System.nanoTime() + (long) (minutes * 60e9);
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        for (int i = 0; i < PEOPLE; i++) {
            Visitor visitor = visitors.get(i % visitors.size());
            List<String> circle = circles.get(i % circles.size());
            people.submit(() -> walk(visitor, circle, end));
        }
        people.shutdown();
        try {
            if (!people.awaitTermination((long) (minutes * 60) + 60, TimeUnit.SECONDS)) {
                people.shutdownNow();
                throw new IOException("the crowd did not come to an end");
            }
        } catch (InterruptedException e) {
            people.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void walk(Visitor visitor, List<String> circle, long end) {
        for (int i = 0; System.nanoTime() < end; i++) {
            String page = open(visitor, circle.get(i % circle.size()));
            Matcher link = REFERRAL.matcher(page);
            if (link.find()) {
                open(visitor, link.group(1));
            }
        }
    }

    private String open(Visitor visitor, String address) {
        long began = System.nanoTime();
        try {
            return visitor.get(address);
        } catch (HttpTimeoutException e) {
            late.incrementAndGet();
            String dump = threads.get();
            synchronized (dumps) {
                dumps.add(address + "\n" + dump);
            }
            return "";
        } catch (IOException e) {
            synchronized (failures) {
                failures.add(e.toString());
            }
            return "";
        } finally {
            requests.incrementAndGet();
            longest.accumulateAndGet(System.nanoTime() - began, Math::max);
        }
    }

    /** The thread dumps of late requests. */
    List<String> dumps() {
        return dumps;
    }

    @Override
    public String toString() {
        String kinds = failures.stream().distinct().limit(3).collect(Collectors.joining("; "));
        return String.format(
                Locale.ROOT,
                "%d people: %,d requests, longest %.1f s, past the deadline of %d s: %d, failed: %d %s",
                PEOPLE,
                requests.get(),
                longest.get() / 1e9,
                Visitor.DEADLINE.toSeconds(),
                late.get(),
                failures.size(),
                kinds);
    }
}
