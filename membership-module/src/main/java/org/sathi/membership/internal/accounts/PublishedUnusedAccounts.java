package org.sathi.membership.internal.accounts;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.membership.api.UnusedAccounts;
import org.sathi.membership.api.event.AccountClosedUnused;
import org.sathi.membership.api.event.AccountUnused;

/** Finds the accounts that nobody uses and does, under lock, what their time asks for. */
@Published
class PublishedUnusedAccounts implements UnusedAccounts {

    @Inject
    private Accountbook accounts;

    @Inject
    private LastUses uses;

    @Inject
    private Closing closing;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<AccountUnused> unused;

    @Inject
    private Event<AccountClosedUnused> closed;

    @Inject
    private Clock clock;

    private final UnusedRule rule = UnusedRule.of(System.getenv());

    @Override
    public List<UUID> due(UUID after, int limit) {
        Instant now = clock.instant();
        return uses.unusedSince(now.minus(rule.unused()).plus(rule.warning()), now.minus(rule.warning()), after, limit);
    }

    @Override
    public boolean advance(UUID accountId) {
        List<Account> colleagues = accounts.ofSameAgencyLocked(accountId);
        Account account = colleagues.stream()
                .filter(colleague -> colleague.id().equals(accountId) && colleague.active())
                .findFirst()
                .orElse(null);
        if (account == null) {
            return false;
        }
        Instant now = clock.instant();
        UnusedRule.Step step = rule.step(uses.of(account), account.unusedWarnedAt(), now);
        switch (step) {
            case WARN -> warn(account, now);
            case CLOSE -> close(account, colleagues, now);
            case NOTHING -> {
                return false;
            }
        }
        return true;
    }

    private void warn(Account account, Instant now) {
        audit.about(SubjectType.ACCOUNT, account.id());
        audit.change("unusedWarnedAt", account.unusedWarnedAt(), now);
        account.warnUnused(now);
        accounts.flush();
        unused.fire(new AccountUnused(account.id(), account.agencyId(), now));
    }

    private void close(Account account, List<Account> colleagues, Instant now) {
        audit.about(SubjectType.ACCOUNT, account.id());
        audit.note("unusedDays", rule.days());
        closing.close(account, rule.days(), now);
        boolean lastAdmin = account.role() == Role.AGENCY_ADMIN
                && colleagues.stream().noneMatch(other -> other.active() && other.role() == Role.AGENCY_ADMIN);
        closed.fire(new AccountClosedUnused(account.id(), account.agencyId(), lastAdmin, now));
    }
}
