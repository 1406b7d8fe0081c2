package org.sathi.membership.internal.accounts;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.Channel;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.membership.api.SignIn;
import org.sathi.membership.api.SignedIn;
import org.sathi.membership.api.StepDue;

/** The door. The slow check of the password comes first and holds no lock; then the counter decides, under the lock of its row. */
@Published
class PublishedSignIn implements SignIn {

    private static final int LONGEST_TOKEN = 200;
    private static final String FAILED = "error.sign-in.failed";

    @Inject
    Accountbook accounts;

    @Inject
    SignInGuards guards;

    @Inject
    Sessions sessions;

    @Inject
    SecondFactors factors;

    @Inject
    Tokens tokens;

    @Inject
    Passwords passwords;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Override
    public Optional<SignedIn> signIn(String username, String password, String address) {
        Account account = accounts.byUsername(normal(username));
        boolean right = passwords.matches(password, account == null ? null : account.passwordHash());
        Instant now = clock.instant();
        if (address != null) {
            audit.note("address", address);
        }
        audit.about(SubjectType.ACCOUNT, account == null ? null : account.id());
        if (account == null) {
            audit.refused(FAILED);
            return Optional.empty();
        }
        if (!guards.admits(account.id(), right && account.active(), now)) {
            audit.refused(FAILED);
            return Optional.empty();
        }
        StepDue due = due(account);
        String token = sessions.open(account, due, now);
        return Optional.of(
                new SignedIn(token, account.id(), account.username(), account.role(), account.language(), due));
    }

    /** Every request asks: one statement that is a whole, without the three round trips of a transaction around it. */
    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Actor> resolve(String sessionToken, String requestId) {
        if (!plausible(sessionToken)) {
            return Optional.empty();
        }
        return Optional.ofNullable(sessions.holder(sessionToken, clock.instant()))
                .map(holder -> holder.actor(Channel.UI, requestId));
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Actor> resolveBearer(String token, String requestId) {
        if (!plausible(token)) {
            return Optional.empty();
        }
        return Optional.ofNullable(tokens.holder(token, clock.instant()))
                .map(holder -> holder.actor(Channel.API, requestId));
    }

    @Override
    public void signOut(String sessionToken) {
        if (plausible(sessionToken)) {
            UUID account = sessions.end(sessionToken, clock.instant());
            if (account != null) {
                audit.about(SubjectType.ACCOUNT, account);
            }
        }
    }

    /** What comes after the password: the code of whoever has set the second step up, the setting up where the role must have it. */
    private StepDue due(Account account) {
        if (factors.since(account.id()) != null) {
            return StepDue.CODE;
        }
        return factors.obligatory().contains(account.role()) ? StepDue.ENROL : StepDue.NONE;
    }

    private static boolean plausible(String token) {
        return token != null && !token.isBlank() && token.length() <= LONGEST_TOKEN;
    }

    private static String normal(String username) {
        return username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
    }
}
