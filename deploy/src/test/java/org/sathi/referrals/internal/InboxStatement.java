package org.sathi.referrals.internal;

/** The statement with which the product reads a list of an agency, for the benchmark to send by itself. */
public final class InboxStatement {

    private InboxStatement() {}

    /** Columns and joins; its places are the name of the identity, the person and the agency, and conditions and an order can follow. */
    public static String select() {
        return InboxLine.SELECT;
    }
}
