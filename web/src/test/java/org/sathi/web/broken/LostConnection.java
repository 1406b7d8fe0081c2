package org.sathi.web.broken;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Takes a connection where none may be taken. */
public class LostConnection {

    private final DataSource database;

    LostConnection(DataSource database) {
        this.database = database;
    }

    /** Gives back nothing. */
    public Connection take() throws SQLException {
        return database.getConnection();
    }
}
