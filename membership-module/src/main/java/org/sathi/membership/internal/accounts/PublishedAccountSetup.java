package org.sathi.membership.internal.accounts;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.sathi.kernel.access.Published;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.audit.AuditTrail;
import org.sathi.kernel.audit.SubjectType;
import org.sathi.kernel.error.NotFound;
import org.sathi.membership.api.AccountSetup;
import org.sathi.membership.api.NewAccount;
import org.sathi.membership.api.SetupOffer;

/** The one-time page behind its token. */
@Published
class PublishedAccountSetup implements AccountSetup {

    private static final String TOKEN_HASH = "SATHI_SETUP_TOKEN_SHA256";
    private static final int LONGEST_TOKEN = 200;

    @PersistenceContext(unitName = "membership")
    EntityManager em;

    @Inject
    Accountbook accounts;

    @Inject
    AccountMaker maker;

    @Inject
    SecondFactors factors;

    @Inject
    Links links;

    @Inject
    Doors doors;

    @Inject
    Passwords passwords;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Override
    public Optional<SetupOffer> look(String token) {
        if (implausible(token)) {
            return Optional.empty();
        }
        if (opensInstallation(token) && accounts.isEmpty()) {
            return Optional.of(new SetupOffer(true, null));
        }
        UUID account = links.account(token, clock.instant());
        return Optional.ofNullable(account)
                .map(accounts::get)
                .filter(Account::active)
                .map(found -> new SetupOffer(false, found.username()));
    }

    @Override
    public void createFirstAdministrator(String token, String username, String displayName, String password) {
        if (implausible(token) || !opensInstallation(token) || !claimFirst()) {
            throw new NotFound();
        }
        String chosen = password == null ? "" : password;
        maker.make(new NewAccount(null, username, displayName, Role.ADMINISTRATOR, null, null, "en", chosen));
        factors.require(EnumSet.of(Role.ADMINISTRATOR, Role.AGENCY_WORKER, Role.AGENCY_ADMIN), clock.instant());
        audit.reason("first administrator");
    }

    @Override
    public void choosePassword(String token, String password) {
        Instant now = clock.instant();
        UUID id = implausible(token) ? null : links.account(token, now);
        if (id == null) {
            throw new NotFound();
        }
        Account account = accounts.get(id);
        audit.about(SubjectType.ACCOUNT, id);
        if (!account.active()) {
            throw new NotFound();
        }
        AccountFields fields = new AccountFields();
        fields.password("password", password, account.username());
        fields.throwIfAny();
        if (!links.use(token, now)) {
            throw new NotFound();
        }
        account.keepPassword(passwords.hash(password));
        accounts.flush();
        doors.passwordChosen(id, null, now);
        audit.change("password", null, "chosen by one-time link");
    }

    /** Only one of two who try at once gets the row; the claim is given back when the account cannot be made. */
    private boolean claimFirst() {
        int claimed = em.createNativeQuery(
                        "UPDATE mbr_setup SET done_at = ? WHERE step = 'first-administrator' AND done_at IS NULL")
                .setParameter(1, Rows.utc(clock.instant()))
                .executeUpdate();
        return claimed == 1 && accounts.isEmpty();
    }

    private static boolean opensInstallation(String token) {
        String wanted = System.getenv(TOKEN_HASH);
        if (wanted == null || wanted.isBlank()) {
            return false;
        }
        byte[] given = Secrets.sha256(token).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(
                given, wanted.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean implausible(String token) {
        return token == null || token.isBlank() || token.length() > LONGEST_TOKEN;
    }
}
