package org.sathi.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.kernel.time.NepalTime;
import org.sathi.referrals.api.NoticeRow;
import org.sathi.referrals.api.Notices;

/** People have read what they were told, on the day after; only what the last week brought is still new to them. */
@Dependent
class DemoNotices {

    private static final int NEW_DAYS = 7;
    private static final int MORNING = 9;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    void load(DemoWorld world) {
        LocalDate fresh = NepalTime.today(clock).minusDays(NEW_DAYS);
        world.actors.values().stream()
                .filter(actor -> actor.mayAny(Set.of(Permission.REFERRAL_VIEW, Permission.INBOX_VIEW)))
                .forEach(actor -> read(actor, fresh));
    }

    /** The newest stand first, so what was read never comes before what is still to be read. */
    private void read(Actor actor, LocalDate fresh) {
        String after = null;
        do {
            PageRequest page = PageRequest.after(after);
            Slice<NoticeRow> part = CurrentActor.callAs(actor, () -> notices.list(false, page));
            List<NoticeRow> old =
                    part.rows().stream().filter(row -> day(row).isBefore(fresh)).toList();
            old.forEach(row -> DemoCalendar.on(day(row).plusDays(1), MORNING, actor, () -> notices.dismiss(row.id())));
            after = part.next();
        } while (after != null);
    }

    private static LocalDate day(NoticeRow row) {
        return NepalTime.toLocal(row.at()).toLocalDate();
    }
}
