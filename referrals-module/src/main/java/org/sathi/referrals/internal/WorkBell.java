package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sathi.kernel.task.WorkNews;
import org.sathi.kernel.task.WorkWatcher;
import org.sathi.referrals.api.NoticeKind;

/** Tells every administrator that scheduled work fails, and that all of it is well again: a clock that stands still in silence may leave somebody waiting for help. */
@ApplicationScoped
class WorkBell implements WorkWatcher {

    @Inject
    private HouseBell bell;

    @Override
    public void tell(WorkNews news) {
        NoticeKind kind = news.failing() ? NoticeKind.WORK_FAILS : NoticeKind.WORK_WELL;
        HouseBell.News told = new HouseBell.News(kind, null, news.id(), news.at());
        bell.administrators().forEach(administrator -> bell.tell(told, administrator, null));
    }

    @Override
    public void send(WorkNews news) {
        bell.administrators().forEach(administrator -> bell.write(news.id(), administrator, HouseBell.LOOK_AFTER));
    }
}
