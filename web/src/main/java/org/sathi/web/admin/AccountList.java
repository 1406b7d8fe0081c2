package org.sathi.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;
import org.sathi.membership.api.AccountFilter;
import org.sathi.membership.api.AccountRow;
import org.sathi.membership.api.Accounts;
import org.sathi.web.base.faces.Asked;

/** The list of accounts. */
@Named
@RequestScoped
public class AccountList {

    private static final String CLOSED = "closed";
    private static final String OPEN = "open";

    @Inject
    private Accounts accounts;

    private String username;
    private Role role;
    private String state;
    private String after;
    private Slice<AccountRow> slice;

    /** Reads the part of the list that the address names. */
    public void load() {
        String chosen = Asked.oneOf(getStates(), Function.identity(), state);
        Boolean active = chosen == null ? null : Boolean.valueOf(chosen.equals(OPEN));
        slice = accounts.list(new AccountFilter(username, role, null, active), PageRequest.after(after));
    }

    public List<String> getStates() {
        return List.of(OPEN, CLOSED);
    }

    public Slice<AccountRow> getSlice() {
        return slice;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
