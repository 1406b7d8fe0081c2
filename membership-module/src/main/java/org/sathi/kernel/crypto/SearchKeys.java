package org.sathi.kernel.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed tokens by which sealed values are found again: HMAC-SHA-256 with a key of its own, cut to 128 bits, over purpose and value. Equal values give equal
 * tokens; that leak is accepted and bounded by the key (SECURITY.md C.8).
 */
public final class SearchKeys {

    private static final int TOKEN_BYTES = 16;

    private final byte[] key;

    SearchKeys(byte[] key) {
        this.key = key.clone();
    }

    private static final class Holder {
        private static final SearchKeys SEARCH = new SearchKeys(Keys.current().search());
        private static final SearchKeys AUDIT = new SearchKeys(Keys.current().audit());
    }

    /** The search keys of this process. */
    public static SearchKeys current() {
        return Holder.SEARCH;
    }

    /** The key of the audit seals of this process, for the sealer and the verifier only. */
    public static SearchKeys auditSeals() {
        return Holder.AUDIT;
    }

    /**
     * The token of a value as 32 hexadecimal digits.
     *
     * @param purpose keeps tokens of different columns apart, for example {@code member-name}
     */
    public String token(String purpose, String value) {
        return HexFormat.of().formatHex(Arrays.copyOf(mac(purpose + "|" + value), TOKEN_BYTES));
    }

    /** The full 256 bits over a value, as 64 hexadecimal digits. */
    public String seal(String value) {
        return HexFormat.of().formatHex(mac(value));
    }

    private byte[] mac(String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
