package org.sathi.deploy;

import java.util.List;

/**
 * What the driver is told on every connection of the server, whichever database it is: inserts in batches; a statement is taken apart once and not at each use; the driver's own word for the transaction's
 * isolation, which nothing changes behind its back, instead of asking the database before each statement. These took a fifth of the time of a list page.
 */
final class DriverOptions {

    /** Each as name and value. */
    static final List<String> FOR_SPEED = List.of(
            "rewriteBatchedStatements=true",
            "cachePrepStmts=true",
            "prepStmtCacheSize=250",
            "prepStmtCacheSqlLimit=8192",
            "useLocalSessionState=true");

    private DriverOptions() {}

    /** As a part of an address. */
    static String forSpeed() {
        return String.join("&", FOR_SPEED);
    }
}
