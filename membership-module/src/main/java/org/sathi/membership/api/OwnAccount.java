package org.sathi.membership.api;

import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;

/** What everybody may do with their own account. */
public interface OwnAccount {

    /** The account of who asks, with its open sessions. */
    @RequiresPermission(Permission.OWN_ACCOUNT)
    AccountDetails get();

    /**
     * Changes the own password and ends all other sessions.
     *
     * @param keepSession token of the session that stays open; {@code null} ends all
     * @throws org.sathi.kernel.error.InvalidInput when the current password is wrong (counts as a failed sign-in) or the new one is too weak
     */
    @RequiresPermission(Permission.OWN_ACCOUNT)
    void changePassword(String current, String wanted, String keepSession);

    /** Keeps the language of notices and of the first page, {@code en} or {@code ne}. */
    @RequiresPermission(Permission.OWN_ACCOUNT)
    void changeLanguage(String language);

    /** Ends all sessions of the own account, this one too. */
    @RequiresPermission(Permission.OWN_ACCOUNT)
    void signOutEverywhere();
}
