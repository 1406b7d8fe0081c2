package org.sathi.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.sathi.membership.api.SecondStep;
import org.sathi.membership.api.SignedIn;
import org.sathi.membership.api.StepDue;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.http.BrowserSession;
import org.sathi.web.base.http.HomeServlet;
import org.sathi.web.base.http.Requests;

/** The page between password and home: the code of the second step, or setting it up where the role must have it. */
@Named
@RequestScoped
public class SecondStepPage {

    @Inject
    private BrowserSession session;

    @Inject
    private Actions actions;

    @Inject
    private HttpServletRequest request;

    private SecondStep.Waiting waiting;
    private List<String> recoveryCodes = List.of();
    private String home;
    private String code;

    /** Where the page is, for a reader who wants to go on to the given address. */
    static String addressFor(String to) {
        return Requests.ownAddress(to)
                .map(own -> "/code?to=" + URLEncoder.encode(own, StandardCharsets.UTF_8))
                .orElse("/code");
    }

    /** Reads what the session waits for; without any, to the sign-in. */
    public void load() throws IOException {
        waiting = session.waiting(request).orElse(null);
        if (waiting == null) {
            FacesContext.getCurrentInstance().getExternalContext().redirect("/login");
        }
    }

    /** Goes on with the code. */
    public void enter() throws IOException {
        Optional<SignedIn> whole = session.enter(request, code);
        code = null;
        if (whole.isEmpty()) {
            actions.refuse("code", "error.second.code");
            return;
        }
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(address(whole.get()));
    }

    /** Sets it up with the first code; the page stays and shows the recovery codes this once. */
    public void enrol() {
        Optional<SecondStep.Enrolled> whole = session.enrol(request, code);
        code = null;
        if (whole.isEmpty()) {
            actions.refuse("code", "error.second.code");
            return;
        }
        recoveryCodes = whole.get().recoveryCodes();
        home = address(whole.get().session());
    }

    private String address(SignedIn whole) {
        return Requests.ownAddress(request.getParameter("to")).orElse(HomeServlet.homeOf(whole.role()));
    }

    /** Whether the code is asked for. */
    public boolean isCodeDue() {
        return recoveryCodes.isEmpty() && due() == StepDue.CODE;
    }

    /** Whether it is to be set up. */
    public boolean isToSetUp() {
        return recoveryCodes.isEmpty() && due() == StepDue.ENROL;
    }

    private StepDue due() {
        if (waiting == null) {
            waiting = session.waiting(request).orElse(null);
        }
        return waiting == null ? null : waiting.due();
    }

    /** The secret to take over, or {@code null}. */
    public SecondStep.Offer getOffer() {
        return due() == null ? null : waiting.offer();
    }

    /** The secret as a picture. */
    public QrPicture getPicture() {
        return getOffer() == null ? null : QrPicture.of(getOffer().address());
    }

    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    public String getHome() {
        return home;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
