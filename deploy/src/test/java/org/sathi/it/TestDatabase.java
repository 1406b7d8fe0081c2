package org.sathi.it;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;

/** The database behind the tests in the container, as its owner sees it. */
public final class TestDatabase {

    private TestDatabase() {}

    /** A connection of the schema's owner; all accounts of the test database have one password. */
    public static Connection owner() throws SQLException {
        Properties account = new Properties();
        account.setProperty("user", "sathi_owner");
        account.setProperty("password", System.getenv("SATHI_DB_PASSWORD"));
        Connection owner = driver().connect(System.getenv("SATHI_DB_URL"), account);
        owner.setAutoCommit(false);
        owner.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return owner;
    }

    /** The driver of the application; a driver manager does not show it to a deployed test. */
    private static Driver driver() {
        try {
            return (Driver) Class.forName("com.mysql.cj.jdbc.Driver")
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
