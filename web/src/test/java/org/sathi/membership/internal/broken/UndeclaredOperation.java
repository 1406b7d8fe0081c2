package org.sathi.membership.internal.broken;

import org.sathi.kernel.access.Published;

/** Breaks a rule on purpose: publishes a method that declares no access. */
@Published
public class UndeclaredOperation implements LeakingOperation {

    @Override
    public void leak() {
        throw new UnsupportedOperationException();
    }
}
