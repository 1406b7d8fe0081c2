package org.sathi.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Loads the whole demo in its order. */
@Dependent
class DemoData {

    private static final Logger LOG = Logger.getLogger(DemoData.class.getName());

    @Inject
    private DemoAccounts accounts;

    @Inject
    private DemoMembers members;

    @Inject
    private DemoSessions sessions;

    @Inject
    private DemoOutcomes outcomes;

    @Inject
    private DemoPlans plans;

    @Inject
    private DemoLinkage linkage;

    void load() {
        DemoWorld world = new DemoWorld();
        step("accounts and agencies", () -> accounts.load(world));
        step("groups and members", () -> members.load(world));
        step("sessions", () -> sessions.load(world));
        step("observations", () -> outcomes.load(world));
        step("plans", () -> plans.load(world));
        linkage.load(world);
    }

    /** Loads a part of the demo and logs how long it took. */
    static void step(String what, Runnable work) {
        long begun = System.nanoTime();
        work.run();
        LOG.log(Level.INFO, "Demo data: {0} in {1} ms", new Object[] {what, (System.nanoTime() - begun) / 1_000_000});
    }
}
