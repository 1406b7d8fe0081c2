package org.sathi.deploy;

import java.util.List;

/**
 * What the driver is told on every connection of the server, whichever database it is: inserts in batches; a statement is taken apart once and not at each use; the driver's own word for the transaction's
 * isolation, which nothing changes behind its back, instead of asking the database before each statement (these took a fifth of the time of a list page); and that a row which another request holds is waited for no longer than some seconds, after which
 * the answer is that Sathi is busy.
 */
final class DriverOptions {

    /** Each as name and value. */
    static final List<String> ALWAYS = List.of(
            "rewriteBatchedStatements=true",
            "cachePrepStmts=true",
            "prepStmtCacheSize=250",
            "prepStmtCacheSqlLimit=8192",
            "useLocalSessionState=true",
            "sessionVariables=innodb_lock_wait_timeout=8");

    private DriverOptions() {}

    /** As a part of an address. */
    static String always() {
        return String.join("&", ALWAYS);
    }
}
