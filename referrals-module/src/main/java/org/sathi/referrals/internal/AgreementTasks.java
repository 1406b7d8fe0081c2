package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sathi.kernel.task.OneByOne;
import org.sathi.kernel.task.Recurring;
import org.sathi.referrals.api.AgreementReminders;

/** Lets the clock tell of agreements that end. */
@ApplicationScoped
class AgreementTasks implements Recurring {

    @Inject
    private AgreementReminders reminders;

    @Override
    public String task() {
        return "agreement-reminders";
    }

    @Override
    public int turn() {
        return OneByOne.run(task(), reminders::due, reminders::remind);
    }
}
