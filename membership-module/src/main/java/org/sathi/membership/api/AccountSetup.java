package org.sathi.membership.api;

import java.util.Optional;
import org.sathi.kernel.access.OpenToAll;

/** The one-time page: the first administrator of a new installation, and people who were sent a link to choose their password. */
public interface AccountSetup {

    /**
     * What a token of the one-time page is good for.
     *
     * @return empty when it is unknown, used or too old
     */
    @OpenToAll(quiet = true)
    Optional<SetupOffer> look(String token);

    /**
     * Makes the first administrator. Works only while there is no account and the token is the installation's setup token.
     *
     * @throws org.sathi.kernel.error.NotFound when the token is not good for it
     * @throws org.sathi.kernel.error.InvalidInput when a field is not valid
     */
    @OpenToAll
    void createFirstAdministrator(String token, String username, String displayName, String password);

    /**
     * Chooses the password of the account that the token was made for; the token is used up.
     *
     * @throws org.sathi.kernel.error.NotFound when the token is not good for it
     * @throws org.sathi.kernel.error.InvalidInput when the password is too weak
     */
    @OpenToAll
    void choosePassword(String token, String password);
}
