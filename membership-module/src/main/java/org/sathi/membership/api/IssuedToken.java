package org.sathi.membership.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A fresh API token.
 *
 * @param id id of the token
 * @param token what the caller sends as {@code Authorization: Bearer ...}; only its SHA-256 is kept
 * @param endsAt when it ends by itself
 */
public record IssuedToken(UUID id, String token, Instant endsAt) {

    /** Without the token. */
    @Override
    public String toString() {
        return "IssuedToken[" + id + "]";
    }
}
