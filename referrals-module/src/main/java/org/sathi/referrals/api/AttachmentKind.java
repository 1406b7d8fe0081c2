package org.sathi.referrals.api;

/** What a document can be; told from its content, never from its name. */
public enum AttachmentKind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png");

    private final String mime;
    private final String extension;

    AttachmentKind(String mime, String extension) {
        this.mime = mime;
        this.extension = extension;
    }

    /** Its media type. */
    public String mime() {
        return mime;
    }

    /** How the name of such a file ends, without the dot. */
    public String extension() {
        return extension;
    }
}
