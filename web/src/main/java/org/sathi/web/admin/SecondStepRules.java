package org.sathi.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sathi.kernel.access.Role;
import org.sathi.membership.api.SecondStep;
import org.sathi.web.base.faces.Actions;
import org.sathi.web.base.text.Choice;
import org.sathi.web.base.text.Ui;

/** Which roles must have the second step of sign-in. */
@Named
@RequestScoped
public class SecondStepRules {

    @Inject
    private SecondStep second;

    @Inject
    private Actions actions;

    @Inject
    private Ui ui;

    private List<String> roles;

    /** Reads the rule. */
    public void load() {
        roles = second.obligatory().stream().map(Enum::name).collect(Collectors.toCollection(ArrayList::new));
    }

    /** Keeps the rule. */
    public String keep() {
        return actions.run("admin.second.kept", () -> {
            second.require(getRoles().stream().map(Role::valueOf).collect(Collectors.toSet()));
            return "/admin/second-step";
        });
    }

    /** The roles that people can hold. */
    public List<Choice> getChoices() {
        return Stream.of(Role.values())
                .filter(Role::assignable)
                .map(role -> new Choice(role.name(), ui.label(role)))
                .toList();
    }

    public List<String> getRoles() {
        if (roles == null) {
            load();
        }
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }
}
