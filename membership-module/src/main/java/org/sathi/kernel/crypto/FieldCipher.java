package org.sathi.kernel.crypto;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * Seals sensitive text for one column of one row (AES-256-GCM by Tink). A sealed value opens only in the table, column and row that it was sealed for, so that
 * values cannot be swapped in the database. {@code null} stays {@code null}.
 */
public final class FieldCipher {

    private final Aead aead;

    FieldCipher(Aead aead) {
        this.aead = aead;
    }

    private static final class Holder {
        private static final FieldCipher CURRENT =
                new FieldCipher(Keys.current().fields());
    }

    /** The cipher of this process. Static because entities use it, which the container does not build. */
    public static FieldCipher current() {
        return Holder.CURRENT;
    }

    /** Seals the text for the given place. */
    public byte[] seal(String table, String column, UUID row, String text) {
        return text == null ? null : sealBytes(table, column, row, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Seals bytes, such as those of a document, for the given place. */
    public byte[] sealBytes(String table, String column, UUID row, byte[] bytes) {
        try {
            return aead.encrypt(bytes, place(table, column, row));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal " + table + "." + column, e);
        }
    }

    /**
     * Opens what was sealed for the given place.
     *
     * @throws IllegalStateException when it was sealed for another place or by another key
     */
    public String open(String table, String column, UUID row, byte[] sealed) {
        return sealed == null ? null : new String(openBytes(table, column, row, sealed), StandardCharsets.UTF_8);
    }

    /**
     * Opens bytes that were sealed for the given place.
     *
     * @throws IllegalStateException when they were sealed for another place or by another key
     */
    public byte[] openBytes(String table, String column, UUID row, byte[] sealed) {
        try {
            return aead.decrypt(sealed, place(table, column, row));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot open " + table + "." + column + " of row " + row, e);
        }
    }

    private static byte[] place(String table, String column, UUID row) {
        return (table + "|" + column + "|" + row).getBytes(StandardCharsets.UTF_8);
    }
}
