package org.sathi.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.sathi.membership.api.SignedIn;
import org.sathi.membership.api.StepDue;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.http.BrowserSession;
import org.sathi.web.base.http.HomeServlet;
import org.sathi.web.base.http.Requests;

/** The sign-in page: one form, one answer to every failure, and back to where the reader wanted to go. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private BrowserSession session;

    @Inject
    private Actions actions;

    @Inject
    private HttpServletRequest request;

    private String username;
    private String password;

    /** Signs in and leads on; the password is never shown again. */
    public void signIn() throws IOException {
        String to = request.getParameter("to");
        Optional<SignedIn> signedIn = session.signIn(request, username, password);
        password = null;
        if (signedIn.isEmpty()) {
            actions.refuse("", "login.failed");
            return;
        }
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        if (signedIn.get().due() != StepDue.NONE) {
            external.redirect(SecondStepPage.addressFor(to));
            return;
        }
        external.redirect(
                Requests.ownAddress(to).orElse(HomeServlet.homeOf(signedIn.get().role())));
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
