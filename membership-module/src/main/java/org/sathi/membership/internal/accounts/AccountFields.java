package org.sathi.membership.internal.accounts;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.error.InputCheck;

/** The rules of an account's fields. */
final class AccountFields {

    private static final int EMAIL = 254;
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,38}[a-z0-9]");
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Set<String> LANGUAGES = Set.of("en", "ne");

    /** What is kept of the owner of an account. */
    record Owner(String displayName, String email, String language) {}

    private final InputCheck check = new InputCheck();

    /** The sign-in name as it was typed; it is never changed silently. */
    String username(String typed) {
        String username = check.requiredText("username", typed, 40);
        if (username != null && !USERNAME.matcher(username).matches()) {
            check.reject("username", "error.account.username");
            return null;
        }
        return username;
    }

    Owner owner(String displayName, String email, String language) {
        String name = check.requiredName("displayName", displayName);
        String address = check.optionalText("email", email, EMAIL);
        if (address != null && address.isEmpty()) {
            address = null;
        }
        check.check(address == null || ADDRESS.matcher(address).matches(), "email", "error.account.email");
        String spoken = check.required("language", language);
        check.check(spoken == null || LANGUAGES.contains(spoken), "language", "error.input.choice");
        return new Owner(name, address, spoken);
    }

    /** Role and agency must fit. */
    void role(Role role, UUID agencyId) {
        Role wanted = check.required("role", role);
        if (wanted == null) {
            return;
        }
        check.check(wanted.assignable(), "role", "error.input.choice");
        check.check(!wanted.ofAgency() || agencyId != null, "agencyId", "error.account.agency-required");
        check.check(wanted.ofAgency() || agencyId == null, "agencyId", "error.account.agency-not-wanted");
    }

    /** A new password for the field of that name. */
    void password(String field, String password, String username) {
        String problem = PasswordRule.problem(password, username);
        if (problem != null) {
            check.reject(field, problem, PasswordRule.params(problem));
        }
    }

    void reject(String field, String code) {
        check.reject(field, code);
    }

    void throwIfAny() {
        check.throwIfAny();
    }
}
