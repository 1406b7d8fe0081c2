package org.sathi.web.login;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.sathi.membership.api.AccountDetails;
import org.sathi.membership.api.OwnAccount;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.http.BrowserSession;
import org.sathi.web.base.text.Choice;
import org.sathi.web.base.text.Ui;

/** The own account: password, language of notices, open sessions. */
@Named
@ViewScoped
public class OwnAccountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OwnAccount own;

    @Inject
    private Actions actions;

    @Inject
    private BrowserSession session;

    @Inject
    private Ui ui;

    @Inject
    private HttpServletRequest request;

    private transient AccountDetails account;
    private transient String current;
    private transient String wanted;
    private transient String again;
    private String language;

    /** Reads the own account. */
    public void load() {
        account = own.get();
        language = account.language();
    }

    /** Changes the password; other sessions end. */
    public String changePassword() {
        if (!Objects.equals(wanted, again)) {
            actions.refuse("again", "error.password.differs");
            return null;
        }
        return actions.run("login.account.password.changed", () -> {
            own.changePassword(current, wanted, session.token(request));
            return "/account";
        });
    }

    /** Keeps the language of notices. */
    public String changeLanguage() {
        return actions.run("login.account.language.changed", () -> {
            own.changeLanguage(language);
            return "/account";
        });
    }

    /** Ends all sessions, this one too. */
    public String signOutEverywhere() {
        return actions.run(null, () -> {
            own.signOutEverywhere();
            session.signOut(request);
            return "/login?out=1";
        });
    }

    public AccountDetails getAccount() {
        if (account == null) {
            account = own.get();
        }
        return account;
    }

    public List<Choice> getLanguages() {
        return List.of(new Choice("ne", ui.text("admin.language.ne")), new Choice("en", ui.text("admin.language.en")));
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
