package org.sathi.referrals.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.referrals.api.AttachmentKind;
import org.sathi.referrals.api.Attachments;

/**
 * A document that is fit to be kept (B6-17): its kind is read from its first bytes, images are drawn anew, a PDF is one from its first to its last byte, and the
 * name is a plain one that ends as its kind does.
 */
record Document(String name, AttachmentKind kind, byte[] bytes, String sha256) {

    private static final String FIELD = "file";
    private static final int NAME = 120;
    private static final Pattern ODD = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}/\\\\:*?\"<>|;%]");
    private static final Set<String> JPEG_ENDINGS = Set.of("jpg", "jpeg");

    /**
     * Makes a document of what was uploaded.
     *
     * @throws InvalidInput at the field {@code file} when it is not fit
     */
    static Document of(String name, byte[] content) {
        InputCheck check = new InputCheck();
        check.check(content != null && content.length > 0, FIELD, "error.input.required");
        check.throwIfAny();
        check.check(content.length <= Attachments.MAX_BYTES, FIELD, "error.referral.file-too-large");
        check.throwIfAny();
        AttachmentKind kind = kindOf(content);
        check.check(kind != null, FIELD, "error.referral.file-kind");
        check.throwIfAny();
        String plain = name == null ? "" : name.strip();
        check.check(isPlain(plain), FIELD, "error.referral.file-name");
        check.check(endsAs(plain, kind), FIELD, "error.referral.file-ending");
        check.throwIfAny();
        byte[] clean = clean(kind, content);
        check.check(clean != null, FIELD, "error.referral.file-unsafe");
        check.throwIfAny();
        check.check(clean.length <= Attachments.MAX_BYTES, FIELD, "error.referral.file-too-large");
        check.throwIfAny();
        return new Document(plain, kind, clean, sha256(clean));
    }

    /** What the first bytes say, or {@code null}. */
    static AttachmentKind kindOf(byte[] content) {
        if (begins(content, '%', 'P', 'D', 'F', '-')) {
            return AttachmentKind.PDF;
        }
        if (begins(content, 0xFF, 0xD8, 0xFF)) {
            return AttachmentKind.JPEG;
        }
        return begins(content, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n') ? AttachmentKind.PNG : null;
    }

    private static boolean begins(byte[] content, int... magic) {
        if (content.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((content[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(String name) {
        return !name.isEmpty()
                && name.length() <= NAME
                && name.charAt(0) != '.'
                && !ODD.matcher(name).find();
    }

    private static boolean endsAs(String name, AttachmentKind kind) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return kind == AttachmentKind.JPEG ? JPEG_ENDINGS.contains(ending) : ending.equals(kind.extension());
    }

    private static byte[] clean(AttachmentKind kind, byte[] content) {
        if (kind == AttachmentKind.PDF) {
            return PdfLook.isPlain(content) ? content : null;
        }
        return ImageDrawing.again(kind, content);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
