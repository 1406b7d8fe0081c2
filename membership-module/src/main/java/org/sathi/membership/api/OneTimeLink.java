package org.sathi.membership.api;

import java.time.Instant;

/**
 * A link with which the owner of an account chooses a password, once.
 *
 * @param token goes into the address of the page {@code /setup?token=...}; only its SHA-256 is kept
 * @param endsAt when it stops working by itself
 */
public record OneTimeLink(String token, Instant endsAt) {

    /** Without the token. */
    @Override
    public String toString() {
        return "OneTimeLink[" + endsAt + "]";
    }
}
