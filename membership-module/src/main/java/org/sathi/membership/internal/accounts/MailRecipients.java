package org.sathi.membership.internal.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** To whom mail goes: open accounts with an address. */
@ApplicationScoped
class MailRecipients {

    @Inject
    Accountbook accounts;

    /**
     * Where to write to.
     *
     * @param email address
     * @param language {@code en} or {@code ne}
     */
    record Recipient(String email, String language) {}

    /** The owner of the account, if they can be written to. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Recipient> of(UUID account) {
        return accounts.byIds(List.of(account)).stream()
                .filter(Account::active)
                .filter(found -> found.email() != null)
                .map(found -> new Recipient(found.email(), found.language()))
                .findFirst();
    }
}
