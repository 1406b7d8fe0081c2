package org.sathi.membership.api;

import java.util.List;
import java.util.UUID;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.kernel.paging.Slice;

/** The accounts of the people who work with Sathi, for those who manage them. Accounts are deactivated, never deleted: the audit trail names them. */
public interface Accounts {

    /**
     * Makes an account. Without an initial password the person cannot sign in before {@link #resetPassword} has given them a link.
     *
     * @return id of the account
     * @throws org.sathi.kernel.error.InvalidInput when a field is not valid or the username is taken
     */
    @RequiresPermission(Permission.ACCOUNT_MANAGE)
    UUID create(NewAccount command);

    /** Accounts by username. */
    @RequiresPermission(Permission.ACCOUNT_MANAGE)
    Slice<AccountRow> list(AccountFilter filter, PageRequest page);

    /** How the accounts stand, for the administrator's home page. */
    @RequiresPermission(Permission.ACCOUNT_MANAGE)
    AccountCounts counts();

    /**
     * One account with what its owner may use to come in.
     *
     * @throws org.sathi.kernel.error.NotFound when there is none
     */
    @RequiresPermission(Permission.ACCOUNT_MANAGE)
    AccountDetails get(UUID accountId);

    /** Changes an account. A change of role or agency ends all sessions and tokens of the account at once. */
    @RequiresPermission(Permission.ACCOUNT_MANAGE)
    void change(ChangeAccount command);

    /**
     * Closes an account to its owner; all sessions, tokens and links end at once.
     *
     * @param version version that the caller saw
     * @param reason why, for the audit trail
     * @throws org.sathi.kernel.error.Conflict for one's own account or the last active administrator
     */
    @RequiresPermission(Permission.ACCOUNT_MANAGE)
    void deactivate(UUID accountId, long version, String reason);

    /** Opens a deactivated account again; its old sessions and tokens stay ended. */
    @RequiresPermission(Permission.ACCOUNT_MANAGE)
    void reactivate(UUID accountId, long version);

    /**
     * Takes the password away, ends all sessions and gives a link with which the owner chooses a new password. Earlier links stop working.
     *
     * @return the link's token, shown this once
     */
    @RequiresPermission(Permission.ACCOUNT_MANAGE)
    OneTimeLink resetPassword(UUID accountId);

    /** Ends all sessions of an account. */
    @RequiresPermission(Permission.ACCOUNT_MANAGE)
    void endSessions(UUID accountId);

    /** The API tokens of an account that were not revoked, newest first. */
    @RequiresPermission(Permission.ACCOUNT_MANAGE)
    List<TokenRow> tokens(UUID accountId);

    /** Gives an account a token for the API; the token itself is kept nowhere and shown this once. */
    @RequiresPermission(Permission.ACCOUNT_MANAGE)
    IssuedToken issueToken(UUID accountId, String label);

    /**
     * Gives an account a token that is already known; for the demo data only.
     *
     * @throws org.sathi.kernel.error.AccessDenied on a server that was not started with demo data
     */
    @RequiresPermission(Permission.ACCOUNT_MANAGE)
    IssuedToken issueToken(UUID accountId, String label, String givenToken);

    /** Ends a token at once. */
    @RequiresPermission(Permission.ACCOUNT_MANAGE)
    void revokeToken(UUID accountId, UUID tokenId);
}
