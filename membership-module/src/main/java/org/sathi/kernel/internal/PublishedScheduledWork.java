package org.sathi.kernel.internal;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.task.ScheduledWork;
import org.sathi.kernel.task.WorkNews;
import org.sathi.kernel.task.WorkState;
import org.sathi.kernel.task.WorkTrouble;
import org.sathi.kernel.task.WorkWatcher;
import org.sathi.kernel.time.OperatingClock;

/** The book of scheduled work, read and kept by the true time of this machine: it is the machine's own work that is measured. Of this node the memory counts, of the others what they wrote. */
@Published
class PublishedScheduledWork implements ScheduledWork {

    @Inject
    private WorkBook book;

    @Inject
    private WorkRows rows;

    @Inject
    private AuditTrail audit;

    @Inject
    @Any
    private Instance<WorkWatcher> watchers;

    @Override
    public WorkState state() {
        audit.about(SubjectType.SYSTEM, null);
        WorkState state = look();
        audit.note("troubles", state.troubles().size());
        return state;
    }

    @Override
    public boolean well() {
        return look().well();
    }

    @Override
    public List<WorkNews> keep() {
        Instant now = now();
        WorkBook.Page page = book.page();
        rows.write(page.turns(), now);
        Map<String, Outages.Wrong> wrong = wrong(page, now);
        if (wrong.isEmpty() && rows.outages().isEmpty()) {
            return List.of();
        }
        rows.lockOutages();
        Outages change = Outages.change(rows.outages(), wrong, now);
        change.begun().forEach(rows::begin);
        change.worse().forEach(rows::whole);
        change.well().forEach(task -> rows.wellSince(task, now));
        change.wrong().forEach(task -> rows.wellSince(task, null));
        change.over().forEach(rows::end);
        List<WorkNews> news = change.news(now);
        news.forEach(this::tell);
        return news;
    }

    @Override
    public void send(WorkNews news) {
        watchers.forEach(watcher -> watcher.send(news));
    }

    /** What is not well, and what this node could not write down before it was over: of that nobody knows whether another node did the work, so it counts as a part. */
    private Map<String, Outages.Wrong> wrong(WorkBook.Page page, Instant now) {
        Map<String, Outages.Wrong> wrong = new TreeMap<>();
        page.untold().forEach((task, since) -> wrong.put(task, new Outages.Wrong(since, false)));
        troubles(page, now)
                .forEach(trouble -> wrong.put(
                        trouble.task(),
                        new Outages.Wrong(trouble.since(), trouble.kind().whole())));
        return wrong;
    }

    private void tell(WorkNews news) {
        audit.about(SubjectType.SYSTEM, null);
        audit.note(news.failing() ? "failing" : "well", String.join(", ", news.tasks()));
        watchers.forEach(watcher -> watcher.tell(news));
    }

    private WorkState look() {
        WorkBook.Page page = book.page();
        return new WorkState(!page.turns().isEmpty(), troubles(page, now()));
    }

    private List<WorkTrouble> troubles(WorkBook.Page page, Instant now) {
        List<Turns> all = new ArrayList<>(page.turns());
        rows.read().stream().filter(turns -> !turns.node().equals(book.node())).forEach(all::add);
        return WorkRule.troubles(all, book.node(), now);
    }

    private static Instant now() {
        return OperatingClock.INSTANCE.instant();
    }
}
