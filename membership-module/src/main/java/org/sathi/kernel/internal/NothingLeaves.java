package org.sathi.kernel.internal;

/** The way out is taken to be closed, by the rule of {@link Stuck}. */
final class NothingLeaves extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NothingLeaves() {
        super("no message leaves");
    }
}
