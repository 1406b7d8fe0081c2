package org.sathi.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.sathi.membership.api.Accounts;
import org.sathi.membership.api.NewAccount;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.faces.SubmitKey;

/** Makes an account and leads to its page, where the one-time link is given. */
@Named
@ViewScoped
public class AccountNew implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Accounts accounts;

    @Inject
    private Actions actions;

    @Inject
    private SubmitKey submitKey;

    private final AccountForm form = new AccountForm();

    /** Makes the account. */
    public String save() {
        String password = form.getInitialPassword();
        return actions.run("admin.account.created", () -> {
            UUID id = accounts.create(new NewAccount(
                    submitKey.value(),
                    form.getUsername(),
                    form.getDisplayName(),
                    form.getRole(),
                    form.getAgencyId(),
                    form.getEmail(),
                    form.getLanguage(),
                    password == null || password.isEmpty() ? null : password));
            return "/admin/accounts/record?id=" + id;
        });
    }

    public AccountForm getForm() {
        return form;
    }
}
