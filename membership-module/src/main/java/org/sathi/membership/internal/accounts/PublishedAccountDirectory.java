package org.sathi.membership.internal.accounts;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.NotFound;
import org.sathi.membership.api.AccountDirectory;
import org.sathi.membership.api.AccountLabel;
import org.sathi.membership.api.UnusedAccount;

/** Names of accounts for the other modules. */
@Published
class PublishedAccountDirectory implements AccountDirectory {

    private static final int UNUSED = 50;

    @Inject
    Accountbook accounts;

    @Inject
    Doors doors;

    @Inject
    Closing closing;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Override
    public Map<UUID, AccountLabel> labels(Collection<UUID> accountIds) {
        return accounts.byIds(new HashSet<>(accountIds)).stream()
                .map(PublishedAccountDirectory::label)
                .collect(Collectors.toMap(AccountLabel::id, label -> label));
    }

    @Override
    public List<AccountLabel> ofAgency(UUID agencyId) {
        return byName(accounts.activeOfAgency(agencyId));
    }

    @Override
    public Map<UUID, Role> rolesOfAgency(UUID agencyId) {
        return accounts.rolesOfAgency(agencyId);
    }

    @Override
    public List<UnusedAccount> closedUnused(UUID agencyId) {
        return accounts.closedUnused(agencyId, UNUSED).stream()
                .map(a -> new UnusedAccount(a.id(), a.displayName(), a.closedUnusedDays(), a.closedAt()))
                .toList();
    }

    @Override
    public Set<UUID> withLogin(Collection<UUID> agencyIds) {
        return agencyIds.isEmpty() ? Set.of() : accounts.agenciesWithAccounts(agencyIds);
    }

    @Override
    public List<AccountLabel> inRole(Role role) {
        return byName(accounts.activeInRole(role));
    }

    @Override
    public Set<UUID> idsInRole(Role role) {
        return accounts.idsInRole(role, true);
    }

    @Override
    public Set<UUID> closedInRole(Role role) {
        return accounts.idsInRole(role, false);
    }

    @Override
    public void closeOfAgency(UUID agencyId, UUID accountId, String reason) {
        Account account = accounts.activeOfAgency(agencyId).stream()
                .filter(one -> one.id().equals(accountId))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (account.id().equals(CurrentActor.get().accountId())) {
            throw new Conflict("error.account.own-closed");
        }
        audit.about(SubjectType.ACCOUNT, accountId);
        audit.reason(reason);
        closing.close(account, null, clock.instant());
    }

    @Override
    public void endSessionsOfAgency(UUID agencyId) {
        for (Account account : accounts.activeOfAgency(agencyId)) {
            account.endTokens();
            doors.close(account.id(), clock.instant());
        }
        accounts.flush();
    }

    private static List<AccountLabel> byName(List<Account> found) {
        return found.stream()
                .map(PublishedAccountDirectory::label)
                .sorted(Comparator.comparing(AccountLabel::displayName).thenComparing(AccountLabel::username))
                .toList();
    }

    private static AccountLabel label(Account account) {
        return new AccountLabel(
                account.id(),
                account.username(),
                account.displayName(),
                account.role(),
                account.agencyId(),
                account.active());
    }
}
