package org.sathi.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What the programme and its partner agencies have to do with each other: referrals of all stages, a logged one, and what people read of the news of it. */
@Dependent
class DemoLinkage {

    @Inject
    private DemoReferrals referrals;

    @Inject
    private DemoLogged logged;

    @Inject
    private DemoNotices notices;

    void load(DemoWorld world) {
        DemoData.step("referrals", () -> referrals.load(world));
        DemoData.step("logged referral", () -> logged.load(world));
        DemoData.step("notices", () -> notices.load(world));
    }
}
