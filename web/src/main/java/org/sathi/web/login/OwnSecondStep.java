package org.sathi.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.sathi.membership.api.SecondStep;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.http.BrowserSession;

/** The second step of the own account: setting it up and taking it away. */
@Named
@RequestScoped
public class OwnSecondStep {

    private static final String PAGE = "/second";

    @Inject
    private SecondStep second;

    @Inject
    private BrowserSession session;

    @Inject
    private Actions actions;

    @Inject
    private HttpServletRequest request;

    private SecondStep.State state;
    private List<String> recoveryCodes = List.of();
    private String password;
    private String code;

    /** Reads how it stands. */
    public void load() {
        state = second.own();
    }

    /** Begins to set it up. */
    public String begin() {
        return actions.run(null, () -> {
            second.begin(password);
            return PAGE;
        });
    }

    /** Ends the setting up; the page stays and shows the recovery codes this once. */
    public void confirm() {
        actions.stay(() -> recoveryCodes = second.confirm(code, session.token(request)));
        code = null;
        state = null;
    }

    /** Takes it away. */
    public String end() {
        return actions.run("login.second.ended", () -> {
            second.end(password);
            return PAGE;
        });
    }

    public SecondStep.State getState() {
        if (state == null) {
            state = second.own();
        }
        return state;
    }

    /** The secret as a picture. */
    public QrPicture getPicture() {
        return getState().offer() == null
                ? null
                : QrPicture.of(getState().offer().address());
    }

    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
