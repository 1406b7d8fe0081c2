package org.sathi.membership.internal.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sathi.kernel.task.OneByOne;
import org.sathi.kernel.task.Recurring;
import org.sathi.membership.api.UnusedAccounts;

/** Lets the clock close accounts that nobody uses. */
@ApplicationScoped
class UnusedAccountTasks implements Recurring {

    @Inject
    private UnusedAccounts accounts;

    @Override
    public String task() {
        return "unused-accounts";
    }

    @Override
    public int turn() {
        return OneByOne.run(task(), accounts::due, accounts::advance);
    }
}
