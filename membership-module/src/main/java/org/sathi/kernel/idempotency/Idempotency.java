package org.sathi.kernel.idempotency;

import java.util.UUID;
import java.util.function.Supplier;

/** Lets a repeated submit (double click, retry, Back and again) find the result of the first instead of doing the work twice (B6-12). */
public interface Idempotency {

    /**
     * Does the work once for this account and key, inside the running transaction.
     *
     * @param submitKey key minted with the form or sent as {@code Idempotency-Key}; {@code null} does the work without a check
     * @param command what was asked; it must be the same at a repeat
     * @param work does it and gives the id of what it made
     * @return the id from the first run
     * @throws org.sathi.kernel.error.KeyReused when the key came with another command
     */
    UUID once(UUID submitKey, Record command, Supplier<UUID> work);

    /**
     * The same for work on something that is there already.
     *
     * @param subject id of what is worked on
     * @throws org.sathi.kernel.error.KeyReused when the key came with another command
     */
    void onceOn(UUID subject, UUID submitKey, Record command, Runnable work);
}
