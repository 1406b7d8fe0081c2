package org.sathi.membership.internal.accounts;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.membership.api.AccountDetails;
import org.sathi.membership.api.OwnAccount;

/** What everybody may do with their own account. */
@Published
class PublishedOwnAccount implements OwnAccount {

    @Inject
    Accountbook accounts;

    @Inject
    SignInGuards guards;

    @Inject
    Doors doors;

    @Inject
    Passwords passwords;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Override
    public AccountDetails get() {
        return doors.details(own(), clock.instant());
    }

    @Override
    public void changePassword(String current, String wanted, String keepSession) {
        Account account = own();
        Instant now = clock.instant();
        boolean right = passwords.matches(current, account.passwordHash());
        if (!guards.confirms(account.id(), right, now)) {
            throw new InvalidInput("current", "error.password.wrong");
        }
        AccountFields fields = new AccountFields();
        fields.password("wanted", wanted, account.username());
        fields.throwIfAny();
        account.keepPassword(passwords.hash(wanted));
        accounts.flush();
        doors.passwordChosen(account.id(), keepSession, now);
        audit.change("password", null, "chosen by owner");
    }

    @Override
    public void changeLanguage(String language) {
        Account account = own();
        AccountFields fields = new AccountFields();
        AccountFields.Owner owner = fields.owner(account.displayName(), account.email(), language);
        fields.throwIfAny();
        if (!owner.language().equals(account.language())) {
            audit.change("language", account.language(), owner.language());
            account.speak(owner.language());
            accounts.flush();
        }
    }

    @Override
    public void signOutEverywhere() {
        Account account = own();
        audit.note("ended", doors.endSessions(account.id(), null, clock.instant()));
    }

    private Account own() {
        Account account = accounts.get(CurrentActor.get().accountId());
        audit.about(SubjectType.ACCOUNT, account.id());
        return account;
    }
}
