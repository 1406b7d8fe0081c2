package org.sathi.deploy.generate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes the indexes that only serve reading away from tables that are about to be filled, and builds them again afterwards: sorted once they cost a tenth of the same entries put in one by
 * one. Unique keys, and those that foreign keys lean on, stay. What was taken away is written down in a table first, so that a run that was cut off is made good by the next one.
 */
final class BulkIndexes {
    private static final String PENDING = "CREATE TABLE IF NOT EXISTS gen_index (name VARCHAR(64) NOT NULL,"
            + " table_name VARCHAR(64) NOT NULL, definition VARCHAR(500) NOT NULL, PRIMARY KEY (table_name, name))"
            + " ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin";
    private static final String SECONDARY = "SELECT index_name, column_name FROM information_schema.statistics"
            + " WHERE table_schema = DATABASE() AND table_name = ? AND non_unique = 1 AND sub_part IS NULL"
            + " ORDER BY index_name, seq_in_index";
    private static final String FOREIGN = "SELECT column_name FROM information_schema.key_column_usage"
            + " WHERE table_schema = DATABASE() AND table_name = ? AND referenced_table_name IS NOT NULL";

    private final Connection connection;

    BulkIndexes(Connection connection) throws SQLException {
        this.connection = connection;
        execute(PENDING);
    }

    /** Takes the indexes of a table away. */
    void drop(String table) throws SQLException {
        Set<String> leanedOn = new HashSet<>(first(FOREIGN, table));
        Map<String, List<String>> indexes = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(SECONDARY)) {
            query.setString(1, table);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    indexes.computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                            .add(row.getString(2));
                }
            }
        }
        indexes.values().removeIf(columns -> leanedOn.contains(columns.get(0)));
        if (indexes.isEmpty()) {
            return;
        }
        for (Map.Entry<String, List<String>> index : indexes.entrySet()) {
            remember(table, index.getKey(), String.join(", ", index.getValue()));
        }
        List<String> parts =
                indexes.keySet().stream().map(name -> "DROP KEY " + name).toList();
        execute("ALTER TABLE " + table + " " + String.join(", ", parts));
    }

    private void remember(String table, String name, String columns) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("REPLACE INTO gen_index (name, table_name, definition) VALUES (?, ?, ?)")) {
            insert.setString(1, name);
            insert.setString(2, table);
            insert.setString(3, "ADD KEY " + name + " (" + columns + ")");
            insert.executeUpdate();
        }
    }

    /** Builds what was taken away from a table again. */
    void restore(String table) throws SQLException {
        List<String> parts = first(
                "SELECT definition FROM gen_index WHERE table_name = ? AND name NOT IN"
                        + " (SELECT index_name FROM information_schema.statistics s"
                        + " WHERE s.table_schema = DATABASE() AND s.table_name = gen_index.table_name)",
                table);
        if (!parts.isEmpty()) {
            execute("ALTER TABLE " + table + " " + String.join(", ", parts));
        }
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM gen_index WHERE table_name = ?")) {
            delete.setString(1, table);
            delete.executeUpdate();
        }
    }

    /** Forgets the table of what is taken away, once nothing is. */
    void end() throws SQLException {
        execute("DROP TABLE gen_index");
    }

    private List<String> first(String sql, String value) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, value);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
        }
        return found;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
