package org.sathi.kernel.outbox;

/** The address of this one receiver was refused for good; the messages of others may well be carried. */
public final class AddressRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AddressRefused() {
        super("the address was refused");
    }
}
