package org.sathi.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sathi.membership.api.AccountDetails;
import org.sathi.membership.api.Accounts;
import org.sathi.membership.api.OneTimeLink;
import org.sathi.membership.api.SecondStep;
import org.sathi.membership.api.TokenRow;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.login.OwnAddress;

/** One account: what it may do and every way by which its owner comes in. */
@Named
@ViewScoped
public class AccountRecord implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Accounts accounts;

    @Inject
    private SecondStep second;

    @Inject
    private Actions actions;

    @Inject
    private HttpServletRequest request;

    private UUID id;
    private transient AccountDetails account;
    private transient List<TokenRow> tokens;
    private String reason;
    private String label;
    private String link;
    private String token;

    /** Reads the account. */
    public void load() {
        account = accounts.get(id);
        tokens = accounts.tokens(id);
    }

    /** Takes the password away and shows a link with which the owner chooses a new one. */
    public void resetPassword() {
        actions.stay(() -> {
            OneTimeLink made = accounts.resetPassword(id);
            link = OwnAddress.of(request) + "/setup?token=" + made.token();
        });
        load();
    }

    /** Issues an API token and shows it this once. */
    public void issueToken() {
        actions.stay(() -> {
            token = accounts.issueToken(id, label).token();
            label = null;
        });
        load();
    }

    /** Ends a token at once. */
    public String revokeToken(UUID tokenId) {
        return actions.run("admin.token.revoked", () -> {
            accounts.revokeToken(id, tokenId);
            return here();
        });
    }

    /** Ends all sessions. */
    public String endSessions() {
        return actions.run("admin.sessions.ended", () -> {
            accounts.endSessions(id);
            return here();
        });
    }

    /** Takes the second step of sign-in away from somebody who has lost it. */
    public String resetSecondStep() {
        return actions.run("admin.second.reset.done", () -> {
            second.reset(id);
            return here();
        });
    }

    /** Whether the account has the second step. */
    public boolean isSecondStep() {
        return second.isSetUp(account().id());
    }

    /** Closes the account. */
    public String close() {
        return actions.run("close", "admin.account.closed", () -> {
            accounts.deactivate(id, account().version(), reason);
            return here();
        });
    }

    /** Opens the account again. */
    public String reopen() {
        return actions.run("admin.account.reopened", () -> {
            accounts.reactivate(id, account().version());
            return here();
        });
    }

    private AccountDetails account() {
        if (account == null) {
            load();
        }
        return account;
    }

    private String here() {
        return "/admin/accounts/record?id=" + id;
    }

    public AccountDetails getAccount() {
        return account();
    }

    public List<TokenRow> getTokens() {
        account();
        return tokens;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    /** The link just made, shown this once. */
    public String getLink() {
        return link;
    }

    /** The token just issued, shown this once. */
    public String getToken() {
        return token;
    }
}
