package org.sathi.kernel.draft;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sathi.kernel.crypto.SearchKeys;

/**
 * The mark a form carries of the account it was made for, so that its text can be kept for that account, and for no other, when the session is over. A shared
 * computer on which somebody else signed in meanwhile must not hand the text to them.
 */
public final class DraftOwner {

    /** As long as the longest session. */
    private static final Duration LIFE = Duration.ofHours(12);

    private static final Pattern TAG = Pattern.compile("([0-9a-f-]{36})~(\\d{1,12})~([0-9a-f]{32})");

    private DraftOwner() {}

    /** The tag for a form of this page, made now for this account. */
    public static String tag(UUID account, String address, Instant now) {
        long second = now.getEpochSecond();
        return account + "~" + second + "~" + proof(account.toString(), second, address);
    }

    /** The account that the tag names, if we made it for this page and not too long ago. */
    public static Optional<UUID> of(String tag, String address, Instant now) {
        Matcher parts = TAG.matcher(tag == null ? "" : tag);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long second = Long.parseLong(parts.group(2));
        boolean fresh = !Instant.ofEpochSecond(second).plus(LIFE).isBefore(now);
        boolean ours = proof(parts.group(1), second, address).equals(parts.group(3));
        return fresh && ours ? Optional.of(UUID.fromString(parts.group(1))) : Optional.empty();
    }

    private static String proof(String account, long second, String address) {
        return SearchKeys.current().token("draft-owner", account + "|" + second + "|" + address);
    }
}
