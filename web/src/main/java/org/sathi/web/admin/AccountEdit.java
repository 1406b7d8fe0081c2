package org.sathi.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.sathi.membership.api.AccountDetails;
import org.sathi.membership.api.Accounts;
import org.sathi.membership.api.ChangeAccount;
import org.sathi.web.base.faces.Actions;

/** Changes what is held about an account, its role and its agency. */
@Named
@ViewScoped
public class AccountEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Accounts accounts;

    @Inject
    private Actions actions;

    private UUID id;
    private long version;
    private final AccountForm form = new AccountForm();

    /** Reads the account as it is. */
    public void load() {
        AccountDetails account = accounts.get(id);
        version = account.version();
        form.setUsername(account.username());
        form.setDisplayName(account.displayName());
        form.setRole(account.role());
        form.setAgencyId(account.agencyId());
        form.setEmail(account.email());
        form.setLanguage(account.language());
    }

    /** Keeps the changes. */
    public String save() {
        return actions.save("admin.account.saved", this::load, () -> {
            accounts.change(new ChangeAccount(
                    id,
                    version,
                    form.getDisplayName(),
                    form.getRole(),
                    form.getAgencyId(),
                    form.getEmail(),
                    form.getLanguage()));
            return "/admin/accounts/record?id=" + id;
        });
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public AccountForm getForm() {
        return form;
    }
}
