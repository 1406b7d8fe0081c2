package org.sathi.membership.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.access.WithinOperation;

/** What the other modules ask about accounts, from inside their own permitted operations. */
public interface AccountDirectory {

    /** Accounts by id; unknown ids are left out. */
    @WithinOperation
    Map<UUID, AccountLabel> labels(Collection<UUID> accountIds);

    /** The active accounts of a partner agency, by display name. */
    @WithinOperation
    List<AccountLabel> ofAgency(UUID agencyId);

    /** The active accounts of a partner agency by id, each with its role, for who is told without being named. */
    @WithinOperation
    Map<UUID, Role> rolesOfAgency(UUID agencyId);

    /** The accounts of a partner agency that are closed because nobody used them, the latest first; at most 50. */
    @WithinOperation
    List<UnusedAccount> closedUnused(UUID agencyId);

    /** Which of these partner agencies have at least one active account, so that somebody there can sign in. */
    @WithinOperation
    Set<UUID> withLogin(Collection<UUID> agencyIds);

    /** The active accounts of a role, by display name. */
    @WithinOperation
    List<AccountLabel> inRole(Role role);

    /** The active accounts of a role, by id. */
    @WithinOperation
    Set<UUID> idsInRole(Role role);

    /** The closed accounts of a role, by id. */
    @WithinOperation
    Set<UUID> closedInRole(Role role);

    /**
     * Closes the account of somebody of a partner agency, for those who lead it; all sessions, tokens and links end at once.
     *
     * @throws org.sathi.kernel.error.NotFound when the agency has no such open account
     * @throws org.sathi.kernel.error.Conflict for one's own account
     */
    @WithinOperation
    void closeOfAgency(UUID agencyId, UUID accountId, String reason);

    /** Ends every session and token of a partner agency's accounts at once; the accounts stay (B6-7). */
    @WithinOperation
    void endSessionsOfAgency(UUID agencyId);
}
