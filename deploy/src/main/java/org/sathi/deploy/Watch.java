package org.sathi.deploy;

import java.time.Duration;
import java.util.Optional;

/** Looks after the running processes: a database that ended unasked is started again, a server that ended ends the run. */
final class Watch {
    private static final Duration INTERVAL = Duration.ofMillis(500);
    private static final int MOST_RESTARTS = 5;

    private final Console console;
    private final ApplicationServer server;
    private final Optional<EmbeddedDatabase> database;
    private int restarts;

    Watch(Console console, ApplicationServer server, Optional<EmbeddedDatabase> database) {
        this.console = console;
        this.server = server;
        this.database = database;
    }

    /** Returns when the server has ended, with a sentence that says so. */
    String untilServerEnds() {
        while (!server.awaitEnd(INTERVAL)) {
            if (database.isPresent() && !database.get().alive()) {
                if (++restarts > MOST_RESTARTS) {
                    return "The embedded database ended " + restarts + " times; see its log in the data folder.";
                }
                console.error("The embedded database ended unasked; starting it again.");
                database.get().restart();
            }
        }
        return server.endReport();
    }
}
