package org.sathi.web.base.health;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;

/**
 * The one data source of the three persistence units, from the environment ({@code SATHI_DB_URL}, {@code SATHI_DB_USER},
 * {@code SATHI_DB_PASSWORD}). READ COMMITTED with compare-and-set instead of lost updates (SECURITY.md 0.7); connections are
 * validated before use and bounded in number and waiting time (C.13). The pool does not look for connections that nobody gives
 * back: for that it writes down the stack at each taking, and only persistence units and two named places take any (ADR 31).
 */
@DataSourceDefinition(
        name = DatabaseDefinition.NAME,
        className = "com.mysql.cj.jdbc.MysqlDataSource",
        url = "${ENV=SATHI_DB_URL}",
        user = "${ENV=SATHI_DB_USER}",
        password = "${ENV=SATHI_DB_PASSWORD}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        minPoolSize = 4,
        initialPoolSize = 4,
        maxPoolSize = 24,
        maxIdleTime = 300,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.MySQLConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.fail-all-connections=true",
            "fish.payara.max-wait-time-in-millis=5000",
            "fish.payara.statement-timeout-in-seconds=20"
        })
@ApplicationScoped
public class DatabaseDefinition {

    /** The JNDI name of the data source, as the persistence units name it. */
    public static final String NAME = "java:app/jdbc/sathi";
}
