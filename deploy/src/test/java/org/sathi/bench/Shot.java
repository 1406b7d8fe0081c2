package org.sathi.bench;

import java.io.IOException;
import java.sql.SQLException;

/** One thing that is done over and over. */
@FunctionalInterface
interface Shot {

    /** Does it once. */
    void fire() throws IOException, SQLException;
}
