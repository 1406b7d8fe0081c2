package org.sathi.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.sathi.kernel.access.Role;
import org.sathi.web.base.text.Choice;
import org.sathi.web.base.text.Ui;

/** What can be chosen in the form of an account. */
@Named
@RequestScoped
public class AccountChoices {

    @Inject
    private Ui ui;

    /** The roles that an account can hold. */
    public List<Role> getRoles() {
        return Arrays.stream(Role.values()).filter(Role::assignable).toList();
    }

    /** The languages of notices. */
    public List<Choice> getLanguages() {
        return List.of(new Choice("ne", ui.text("admin.language.ne")), new Choice("en", ui.text("admin.language.en")));
    }
}
