package org.sathi.membership.internal.broken;

/** An interface as a module would publish it, but for its missing declaration. */
public interface LeakingOperation {
    /** Declares nothing. */
    void leak();
}
