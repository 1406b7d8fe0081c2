package org.sathi.referrals.internal;

import jakarta.enterprise.context.ApplicationScoped;
import org.sathi.referrals.api.ScanState;
import org.sathi.referrals.spi.AttachmentScan;

/** Says that nobody looked: this installation brings no scanner. */
@ApplicationScoped
class NoScan implements AttachmentScan {

    @Override
    public ScanState scan(String mime, byte[] content) {
        return ScanState.NOT_SCANNED;
    }
}
