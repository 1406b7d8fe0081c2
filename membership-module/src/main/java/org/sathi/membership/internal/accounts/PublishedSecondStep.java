package org.sathi.membership.internal.accounts;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.membership.api.SecondStep;
import org.sathi.membership.api.SignedIn;
import org.sathi.membership.api.StepDue;

/** The second step of sign-in: for the owner, for a session that waits, and for the administrator. */
@Published
class PublishedSecondStep implements SecondStep {

    private static final int LONGEST = 200;
    private static final String CHANGED = "secondStep";

    @Inject
    Accountbook accounts;

    @Inject
    SecondFactors factors;

    @Inject
    SignInGuards guards;

    @Inject
    Sessions sessions;

    @Inject
    Doors doors;

    @Inject
    Passwords passwords;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Override
    public State own() {
        Account account = mine();
        return new State(
                factors.since(account.id()),
                offer(account).orElse(null),
                factors.codesLeft(account.id()),
                factors.obligatory().contains(account.role()));
    }

    @Override
    public void begin(String password) {
        Account account = mine();
        requirePassword(account, password);
        requireNone(account);
        factors.begin(account.id(), clock.instant());
    }

    @Override
    public List<String> confirm(String code, String keepSession) {
        Account account = mine();
        requireNone(account);
        Instant now = clock.instant();
        if (!factors.confirm(account.id(), code, now)) {
            throw new InvalidInput("code", "error.second.code");
        }
        doors.endSessions(account.id(), keepSession, now);
        audit.change(CHANGED, null, "set up by owner");
        return factors.freshCodes(account.id());
    }

    @Override
    public void end(String password) {
        Account account = mine();
        requirePassword(account, password);
        if (factors.obligatory().contains(account.role())) {
            throw new Conflict("error.second.obligatory");
        }
        factors.end(account.id());
        audit.change(CHANGED, "set up", "taken away by owner");
    }

    @Override
    public Optional<Waiting> waiting(String sessionToken) {
        Instant now = clock.instant();
        return waiting(sessionToken, now).map(w -> {
            Account account = accounts.get(w.account());
            if (w.due() == StepDue.ENROL && factors.offered(account.id(), now).isEmpty()) {
                factors.begin(account.id(), now);
            }
            return new Waiting(
                    w.due(), w.due() == StepDue.ENROL ? offer(account).orElse(null) : null);
        });
    }

    @Override
    public Optional<SignedIn> enter(String sessionToken, String code) {
        Instant now = clock.instant();
        Sessions.Waiting found =
                waiting(sessionToken, now).filter(w -> w.due() == StepDue.CODE).orElse(null);
        if (found == null) {
            audit.refused("error.second.code");
            return Optional.empty();
        }
        audit.about(SubjectType.ACCOUNT, found.account());
        if (!factors.admits(found.account(), code, now)) {
            audit.refused("error.second.code");
            return Optional.empty();
        }
        return Optional.of(whole(sessionToken, accounts.get(found.account()), now));
    }

    @Override
    public Optional<Enrolled> enrol(String sessionToken, String code) {
        Instant now = clock.instant();
        Sessions.Waiting found =
                waiting(sessionToken, now).filter(w -> w.due() == StepDue.ENROL).orElse(null);
        if (found == null) {
            audit.refused("error.second.code");
            return Optional.empty();
        }
        audit.about(SubjectType.ACCOUNT, found.account());
        if (!factors.confirm(found.account(), code, now)) {
            audit.refused("error.second.code");
            return Optional.empty();
        }
        Account account = accounts.get(found.account());
        audit.change(CHANGED, null, "set up at sign-in");
        List<String> codes = factors.freshCodes(account.id());
        return Optional.of(new Enrolled(whole(sessionToken, account, now), codes));
    }

    @Override
    public boolean isSetUp(UUID accountId) {
        audit.about(SubjectType.ACCOUNT, accountId);
        return factors.since(accountId) != null;
    }

    @Override
    public void reset(UUID accountId) {
        Account account = accounts.get(accountId);
        audit.about(SubjectType.ACCOUNT, account.id());
        factors.end(account.id());
        doors.endSessions(account.id(), null, clock.instant());
        audit.change(CHANGED, "set up", "taken away by administrator");
    }

    @Override
    public Set<Role> obligatory() {
        return factors.obligatory();
    }

    @Override
    public void require(Set<Role> roles) {
        Set<Role> wanted = EnumSet.noneOf(Role.class);
        wanted.addAll(roles);
        wanted.removeIf(role -> !role.assignable());
        Set<Role> before = factors.obligatory();
        if (!before.equals(wanted)) {
            factors.require(wanted, clock.instant());
            audit.change("rolesWithSecondStep", before, wanted);
        }
    }

    private SignedIn whole(String waiting, Account account, Instant now) {
        sessions.end(waiting, now);
        String token = sessions.open(account, StepDue.NONE, now);
        return new SignedIn(token, account.id(), account.username(), account.role(), account.language(), StepDue.NONE);
    }

    private Optional<Sessions.Waiting> waiting(String token, Instant now) {
        return token == null || token.isBlank() || token.length() > LONGEST
                ? Optional.empty()
                : sessions.waiting(token, now).map(this::asItIsNow);
    }

    /** Whoever has set it up in another window since, gives the code. */
    private Sessions.Waiting asItIsNow(Sessions.Waiting found) {
        return factors.since(found.account()) == null ? found : new Sessions.Waiting(found.account(), StepDue.CODE);
    }

    private Optional<Offer> offer(Account account) {
        return factors.offered(account.id(), clock.instant()).map(seed -> {
            String secret = Totp.base32(seed);
            String label = URLEncoder.encode("Sathi:" + account.username(), StandardCharsets.UTF_8);
            return new Offer(
                    secret.replaceAll("(.{4})(?=.)", "$1 "),
                    "otpauth://totp/" + label + "?secret=" + secret + "&issuer=Sathi");
        });
    }

    private void requirePassword(Account account, String password) {
        boolean right = passwords.matches(password, account.passwordHash());
        if (!guards.confirms(account.id(), right, clock.instant())) {
            throw new InvalidInput("password", "error.password.wrong");
        }
    }

    private void requireNone(Account account) {
        if (factors.since(account.id()) != null) {
            throw new Conflict("error.second.already");
        }
    }

    private Account mine() {
        Account account = accounts.get(CurrentActor.get().accountId());
        audit.about(SubjectType.ACCOUNT, account.id());
        return account;
    }
}
