package org.sathi.web.login;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.sathi.membership.api.AccountSetup;
import org.sathi.membership.api.SetupOffer;
import org.sathi.web.base.faces.Actions;

/** The one-time page: the first administrator of an installation, or a password chosen by a link. */
@Named
@ViewScoped
public class SetupPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NOT_FOUND = 404;

    @Inject
    private AccountSetup setup;

    @Inject
    private Actions actions;

    private String token;
    private boolean offered;
    private boolean first;
    private String owner;
    private String username;
    private String displayName;
    private transient String password;
    private transient String again;

    /** Finds out what the token is good for. */
    public void load() {
        SetupOffer offer = setup.look(token).orElse(null);
        offered = offer != null;
        if (offered) {
            first = offer.firstAdministrator();
            owner = offer.username();
        } else {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(NOT_FOUND);
        }
    }

    /** Makes the first administrator. */
    public String create() {
        if (!typedTwice()) {
            return null;
        }
        return actions.run("login.setup.created", () -> {
            setup.createFirstAdministrator(token, username, displayName, password);
            return "/login";
        });
    }

    /** Keeps the chosen password. */
    public String choose() {
        if (!typedTwice()) {
            return null;
        }
        return actions.run("login.setup.chosen", () -> {
            setup.choosePassword(token, password);
            return "/login";
        });
    }

    private boolean typedTwice() {
        if (Objects.equals(password, again)) {
            return true;
        }
        actions.refuse(first ? "firstAgain" : "again", "error.password.differs");
        return false;
    }

    public boolean isOffered() {
        return offered;
    }

    public boolean isFirst() {
        return first;
    }

    public String getOwner() {
        return owner;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
