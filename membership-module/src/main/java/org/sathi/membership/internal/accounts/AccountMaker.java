package org.sathi.membership.internal.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.UUID;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.DatabaseFault;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.membership.api.NewAccount;

/** Makes accounts, inside of an operation that may. */
@ApplicationScoped
class AccountMaker {

    private static final String TAKEN = "error.account.username-taken";

    @Inject
    Accountbook accounts;

    @Inject
    SignInGuards guards;

    @Inject
    Passwords passwords;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Makes the account and gives its id.
     *
     * @throws InvalidInput with every field that is not as it must be
     */
    UUID make(NewAccount command) {
        AccountFields fields = new AccountFields();
        String username = fields.username(command.username());
        AccountFields.Owner owner = fields.owner(command.displayName(), command.email(), command.language());
        fields.role(command.role(), command.agencyId());
        if (command.initialPassword() != null) {
            fields.password("initialPassword", command.initialPassword(), username);
        }
        if (username != null && accounts.byUsername(username) != null) {
            fields.reject("username", TAKEN);
        }
        fields.throwIfAny();
        Account account = new Account(UUID.randomUUID(), username, clock.instant());
        account.describe(owner.displayName(), owner.email(), owner.language());
        account.assign(command.role(), command.agencyId());
        if (command.initialPassword() != null) {
            account.keepPassword(passwords.hash(command.initialPassword()));
        }
        keep(account);
        note(account);
        return account.id();
    }

    private void keep(Account account) {
        accounts.add(account);
        try {
            accounts.flush();
        } catch (PersistenceException e) {
            if (DatabaseFault.ruledOut(e)) {
                throw new InvalidInput("username", TAKEN);
            }
            throw e;
        }
        guards.create(account.id());
    }

    private void note(Account account) {
        audit.about(SubjectType.ACCOUNT, account.id());
        audit.change("username", null, account.username());
        audit.change("role", null, account.role());
        if (account.agencyId() != null) {
            audit.change("agencyId", null, account.agencyId());
        }
    }
}
