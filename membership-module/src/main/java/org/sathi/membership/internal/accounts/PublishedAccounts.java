package org.sathi.membership.internal.accounts;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.AccessDenied;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.idempotency.Idempotency;
import org.sathi.kernel.paging.Cursor;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.membership.api.AccountCounts;
import org.sathi.membership.api.AccountDetails;
import org.sathi.membership.api.AccountFilter;
import org.sathi.membership.api.AccountRow;
import org.sathi.membership.api.Accounts;
import org.sathi.membership.api.ChangeAccount;
import org.sathi.membership.api.IssuedToken;
import org.sathi.membership.api.NewAccount;
import org.sathi.membership.api.OneTimeLink;
import org.sathi.membership.api.TokenRow;

/** Management of accounts. Every change says before and after in the audit trail, but for passwords and tokens. */
@Published
class PublishedAccounts implements Accounts {

    private static final String DEMO = "SATHI_DEMO_DATA";
    private static final int SHORTEST_GIVEN_TOKEN = 10;

    @Inject
    Accountbook accounts;

    @Inject
    AccountMaker maker;

    @Inject
    SignInGuards guards;

    @Inject
    Doors doors;

    @Inject
    Idempotency idempotency;

    @Inject
    AuditTrail audit;

    @Inject
    Closing closing;

    @Inject
    Clock clock;

    @Override
    public UUID create(NewAccount command) {
        return idempotency.once(command.submitKey(), command, () -> maker.make(command));
    }

    @Override
    public Slice<AccountRow> list(AccountFilter filter, PageRequest page) {
        String after =
                page.after() == null ? null : Cursor.parse(page.after(), 1).string(0);
        String typed = filter.username() == null || filter.username().isBlank()
                ? null
                : filter.username().strip().toLowerCase(Locale.ROOT);
        AccountFilter cleaned = new AccountFilter(typed, filter.role(), filter.agencyId(), filter.active());
        List<Account> found = accounts.list(cleaned, after, page.size() + 1);
        Map<UUID, Instant> last =
                guards.lastSignIns(found.stream().map(Account::id).toList());
        audit.note("rows", Math.min(found.size(), page.size()));
        return Slice.of(found, page.size(), account -> Cursor.of(account.username()))
                .map(account -> row(account, last.get(account.id())));
    }

    @Override
    public AccountCounts counts() {
        return accounts.counts(clock.instant());
    }

    @Override
    public AccountDetails get(UUID accountId) {
        Account account = found(accountId);
        return doors.details(account, clock.instant());
    }

    @Override
    public void change(ChangeAccount command) {
        AccountFields fields = new AccountFields();
        AccountFields.Owner owner = fields.owner(command.displayName(), command.email(), command.language());
        fields.role(command.role(), command.agencyId());
        fields.throwIfAny();
        Account account = found(command.accountId());
        Conflict.requireVersion(command.version(), account.version());
        if (account.role() != command.role()) {
            requireNotOwn(account, "error.account.own-role");
            requireAnotherAdministrator(account);
        }
        noteChanges(account, command, owner);
        account.describe(owner.displayName(), owner.email(), owner.language());
        UUID before = account.agencyId();
        boolean moved = !Objects.equals(before, command.agencyId());
        account.assign(command.role(), command.agencyId());
        if (moved) {
            account.letIn(clock.instant());
        }
        accounts.flush();
        if (moved) {
            closing.sayLeft(account.id(), before, clock.instant());
        }
    }

    @Override
    public void deactivate(UUID accountId, long version, String reason) {
        InputCheck check = new InputCheck();
        String why = check.requiredMultiLine("reason", reason, InputCheck.NOTE);
        check.throwIfAny();
        Account account = found(accountId);
        requireState(account, version, true);
        requireNotOwn(account, "error.account.own-closed");
        requireAnotherAdministrator(account);
        audit.reason(why);
        closing.close(account, null, clock.instant());
    }

    @Override
    public void reactivate(UUID accountId, long version) {
        Account account = found(accountId);
        requireState(account, version, false);
        audit.change("active", false, true);
        account.reopen(clock.instant());
        accounts.flush();
    }

    @Override
    public OneTimeLink resetPassword(UUID accountId) {
        Account account = found(accountId);
        if (!account.active()) {
            throw new Conflict("error.account.closed");
        }
        account.keepPassword(null);
        account.letIn(clock.instant());
        accounts.flush();
        audit.change("password", null, "one-time link");
        return doors.linkOnly(accountId, clock.instant());
    }

    @Override
    public void endSessions(UUID accountId) {
        Account account = found(accountId);
        audit.note("ended", doors.endSessions(account.id(), null, clock.instant()));
    }

    @Override
    public List<TokenRow> tokens(UUID accountId) {
        return doors.tokens(found(accountId), clock.instant());
    }

    @Override
    public IssuedToken issueToken(UUID accountId, String label) {
        return issue(accountId, label, Secrets.fresh());
    }

    @Override
    public IssuedToken issueToken(UUID accountId, String label, String givenToken) {
        if (!Boolean.parseBoolean(System.getenv(DEMO))) {
            throw new AccessDenied();
        }
        if (givenToken == null || givenToken.length() < SHORTEST_GIVEN_TOKEN || doors.tokenKnown(givenToken)) {
            throw new InvalidInput("givenToken", "error.account.token");
        }
        return issue(accountId, label, givenToken);
    }

    @Override
    public void revokeToken(UUID accountId, UUID tokenId) {
        Account account = found(accountId);
        if (tokenId == null || !doors.revokeToken(account.id(), tokenId, clock.instant())) {
            throw new NotFound();
        }
        audit.note("token", tokenId);
    }

    private IssuedToken issue(UUID accountId, String label, String token) {
        InputCheck check = new InputCheck();
        String said = check.requiredText("label", label, InputCheck.NAME);
        check.throwIfAny();
        Account account = found(accountId);
        if (!account.active()) {
            throw new Conflict("error.account.closed");
        }
        IssuedToken issued = doors.issueToken(account, said, token, clock.instant());
        audit.note("token", issued.id());
        audit.note("label", said);
        return issued;
    }

    private Account found(UUID accountId) {
        Account account = accounts.get(accountId);
        audit.about(SubjectType.ACCOUNT, accountId);
        return account;
    }

    private static void requireState(Account account, long version, boolean active) {
        Conflict.requireVersion(version, account.version());
        if (account.active() != active) {
            throw Conflict.stale();
        }
    }

    private static void requireNotOwn(Account account, String code) {
        if (account.id().equals(CurrentActor.get().accountId())) {
            throw new Conflict(code);
        }
    }

    private void requireAnotherAdministrator(Account account) {
        if (account.role() == Role.ADMINISTRATOR && account.active()) {
            boolean another = accounts.administratorsLocked().stream()
                    .anyMatch(other -> !other.id().equals(account.id()));
            if (!another) {
                throw new Conflict("error.account.last-administrator");
            }
        }
    }

    private void noteChanges(Account account, ChangeAccount command, AccountFields.Owner owner) {
        note("displayName", account.displayName(), owner.displayName());
        note("email", account.email(), owner.email());
        note("language", account.language(), owner.language());
        note("role", account.role(), command.role());
        note("agencyId", account.agencyId(), command.agencyId());
    }

    private void note(String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            audit.change(field, before, after);
        }
    }

    private static AccountRow row(Account account, Instant lastSignIn) {
        return new AccountRow(
                account.id(),
                account.username(),
                account.displayName(),
                account.role(),
                account.agencyId(),
                account.active(),
                account.passwordHash() != null,
                lastSignIn);
    }
}
