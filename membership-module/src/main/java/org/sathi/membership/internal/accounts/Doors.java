package org.sathi.membership.internal.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sathi.membership.api.AccountDetails;
import org.sathi.membership.api.IssuedToken;
import org.sathi.membership.api.OneTimeLink;
import org.sathi.membership.api.TokenRow;

/** All ways by which the owner of an account comes in, taken together: sessions, tokens, links. */
@ApplicationScoped
class Doors {

    @Inject
    SignInGuards guards;

    @Inject
    Sessions sessions;

    @Inject
    Tokens tokens;

    @Inject
    Links links;

    /** The account with its open sessions. */
    AccountDetails details(Account account, Instant now) {
        Map<UUID, Instant> last = guards.lastSignIns(List.of(account.id()));
        Lockout lockout = guards.of(account.id());
        return new AccountDetails(
                account.id(),
                account.version(),
                account.username(),
                account.displayName(),
                account.role(),
                account.agencyId(),
                account.email(),
                account.language(),
                account.active(),
                account.passwordHash() != null,
                account.createdAt(),
                last.get(account.id()),
                lockout.lockedAt(now) ? lockout.lockedUntil() : null,
                account.closedUnusedDays(),
                sessions.open(account.id(), now));
    }

    /** Closes sessions and links; tokens ended with the account's authorisation version. */
    void close(UUID account, Instant now) {
        sessions.endAll(account, null, now);
        links.voidAll(account, now);
    }

    /** Leaves a fresh link as the only way to a session. */
    OneTimeLink linkOnly(UUID account, Instant now) {
        sessions.endAll(account, null, now);
        return links.make(account, now);
    }

    /** After the owner chose a password: the failures are forgotten, other sessions end, links are void. */
    void passwordChosen(UUID account, String keepSession, Instant now) {
        guards.reset(account);
        sessions.endAll(account, keepSession, now);
        links.voidAll(account, now);
    }

    int endSessions(UUID account, String keepSession, Instant now) {
        return sessions.endAll(account, keepSession, now);
    }

    List<TokenRow> tokens(Account account, Instant now) {
        return tokens.of(account, now);
    }

    boolean tokenKnown(String token) {
        return tokens.known(token);
    }

    IssuedToken issueToken(Account account, String label, String token, Instant now) {
        return new IssuedToken(tokens.keep(account, label, token, now), token, now.plus(Tokens.LIFE));
    }

    boolean revokeToken(UUID account, UUID token, Instant now) {
        return tokens.revoke(account, token, now);
    }
}
