package org.sathi.kernel.draft;

import java.util.Optional;
import org.sathi.kernel.access.OpenToAll;
import org.sathi.kernel.access.Permission;
import org.sathi.kernel.access.RequiresPermission;

/**
 * Keeps what somebody typed into a form until it is sent, so that an expired session, a restarted server or a flat battery loses nothing (X9). One draft an
 * account and page; nobody but its writer ever gets it. These operations are quiet: the audit trail tells when a draft was begun and when it was put back, not
 * each pause in typing.
 */
public interface FormDrafts {

    /** Largest text of all fields together, in characters. */
    int LARGEST = 60_000;

    /**
     * Keeps the typed text for the account that the page was made for. Nobody needs to be signed in any more: the tag proves whose page it was
     * ({@link DraftOwner}). An unknown, foreign or too old tag, a form whose command was carried out already and a text that is too large keep nothing.
     *
     * @return whether it is kept
     */
    @OpenToAll(quiet = true)
    boolean keep(String ownerTag, FormDraft draft);

    /** The caller's own draft of the page, if there is one. */
    @RequiresPermission(value = Permission.OWN_ACCOUNT, quiet = true)
    Optional<KeptDraft> find(String address);

    /** As {@link #find}, for putting the text back into its form; written into the audit trail. */
    @RequiresPermission(value = Permission.OWN_ACCOUNT, quiet = true)
    Optional<KeptDraft> putBack(String address);

    /** Forgets the caller's own draft of the page: it was sent, or is not wanted any more. */
    @RequiresPermission(value = Permission.OWN_ACCOUNT, quiet = true)
    void forget(String address);
}
