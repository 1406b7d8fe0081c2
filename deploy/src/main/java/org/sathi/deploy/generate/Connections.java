package org.sathi.deploy.generate;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens connections that may own the schema and wait as long as it takes. */
@FunctionalInterface
public interface Connections {
    /** A new connection; the caller closes it. */
    Connection open() throws SQLException;
}
