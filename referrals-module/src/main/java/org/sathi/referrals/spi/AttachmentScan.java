package org.sathi.referrals.spi;

import org.sathi.referrals.api.ScanState;

/**
 * Looks into a document for what harms, before it is kept. An installation brings its own as a CDI alternative with a priority; the one that ships only says that
 * nobody looked, which both sides then read beside the document.
 */
public interface AttachmentScan {

    /**
     * Looks into a document whose kind is already proven by its content; images have been drawn anew.
     *
     * @param mime its type, for example {@code application/pdf}
     * @return {@code REFUSED} keeps it out
     */
    ScanState scan(String mime, byte[] content);
}
