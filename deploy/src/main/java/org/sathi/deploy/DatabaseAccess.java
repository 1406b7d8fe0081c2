package org.sathi.deploy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * How to reach the database, and as whom.
 *
 * @param url JDBC address, complete with options
 * @param ownerUser account that owns the schema (migrations, tool)
 * @param ownerPassword its password
 * @param appUser account of the application
 * @param appPassword its password
 */
record DatabaseAccess(String url, String ownerUser, String ownerPassword, String appUser, String appPassword) {
    /** Opens a connection of the schema's owner; the caller closes it. */
    Connection asOwner() throws SQLException {
        return open(url, ownerUser, ownerPassword);
    }

    /** Opens a connection of the schema's owner for work in batches, whose statements may take long; the caller closes it. */
    Connection asOwnerForBulk() throws SQLException {
        String more = (url.contains("?") ? "&" : "?") + "rewriteBatchedStatements=true&socketTimeout=0";
        return open(url + more, ownerUser, ownerPassword);
    }

    /** Opens a connection of the application's account; the caller closes it. */
    Connection asApp() throws SQLException {
        return open(url, appUser, appPassword);
    }

    /** Whether the application works with an account of its own that can be restricted. */
    boolean separateAccounts() {
        return !ownerUser.equals(appUser);
    }

    static Connection open(String url, String user, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        return DriverManager.getConnection(url, properties);
    }

    @Override
    public String toString() {
        return "DatabaseAccess[" + ownerUser + "]";
    }
}
