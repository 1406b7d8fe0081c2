package org.sathi.web.referrals;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.sathi.referrals.api.Attachments;

/** A file that came with a form. */
public final class Upload {

    private Upload() {}

    /** Its name as the browser gave it, or null. */
    public static String name(Part part) {
        return part == null ? null : part.getSubmittedFileName();
    }

    /** Its bytes; of one that is too large only so many that this can be told. */
    public static byte[] bytes(Part part) {
        if (part == null) {
            return null;
        }
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes(Attachments.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException("the upload broke off", e);
        }
    }
}
