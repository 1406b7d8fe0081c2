package org.sathi.kernel.internal.broken;

/** Something hidden, for others to reach for wrongly. */
public final class KernelSecret {
    /** What nobody outside should touch. */
    public String value() {
        return "";
    }
}
