package org.sathi.kernel.tool;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes rows many at a time, as inserts of many rows whose text is put together here: a third of the cost of parameters. One writer serves one thread. What it writes is consistent by its
 * making, so foreign keys are not looked up again row by row; unique keys are.
 */
public final class BulkWriter implements AutoCloseable {

    private static final int LONGEST = 400_000;

    private final Connection connection;
    private final Map<String, StringBuilder> waiting = new HashMap<>();
    private long rows;

    /** Writes over the connection, which it closes at the end; nothing is kept before {@link #commit}. */
    public BulkWriter(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        try (Statement session = connection.createStatement()) {
            session.execute("SET foreign_key_checks = 0");
        }
    }

    /** Writes a new entity as its first version. */
    public void write(Object entity) throws SQLException {
        write(entity, 1);
    }

    /** Writes an entity that was changed since it was made, as the given version. */
    public void write(Object entity, long version) throws SQLException {
        EntityTable table = EntityTable.of(entity.getClass());
        if (table.versioned()) {
            table.version(entity, version);
        }
        StringBuilder text = next(table.head());
        table.write(entity, text);
        sendIfLong(table.head(), text);
    }

    /**
     * Writes a row that no entity stands for.
     *
     * @param columns table and columns, for example {@code ref_notice (id, kind)}
     */
    public void insert(String columns, Object... values) throws SQLException {
        StringBuilder text = next(columns);
        for (int i = 0; i < values.length; i++) {
            SqlText.literal(values[i], text.append(i == 0 ? '(' : ','));
        }
        sendIfLong(columns, text.append(')'));
    }

    /** Sets the version of an entity that is not written yet. */
    public static void version(Object entity, long version) {
        EntityTable.of(entity.getClass()).version(entity, version);
    }

    private StringBuilder next(String columns) {
        rows++;
        StringBuilder text = waiting.computeIfAbsent(columns, c -> new StringBuilder(LONGEST + LONGEST / 8));
        return text.isEmpty() ? text.append("INSERT INTO ").append(columns).append(" VALUES ") : text.append(',');
    }

    private void sendIfLong(String columns, StringBuilder text) throws SQLException {
        if (text.length() >= LONGEST) {
            send(text);
        }
    }

    private void send(StringBuilder text) throws SQLException {
        if (!text.isEmpty()) {
            try (Statement statement = connection.createStatement()) {
                statement.setEscapeProcessing(false);
                statement.executeUpdate(text.toString());
            }
            text.setLength(0);
        }
    }

    /** Sends what waits and commits. */
    public void commit() throws SQLException {
        for (StringBuilder text : waiting.values()) {
            send(text);
        }
        connection.commit();
    }

    /** Rows written so far. */
    public long rows() {
        return rows;
    }

    /** Gives the connection back; what was not committed is lost. */
    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
