package org.sathi.kernel.tool;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Table and columns of an entity as its own annotations name them, so that rows written beside the persistence provider are those that the provider would write: the entity's
 * constructor has checked and sealed them already. Knows what the entities of Sathi use, and refuses anything else.
 */
final class EntityTable {

    private static final Map<Class<?>, EntityTable> KNOWN = new ConcurrentHashMap<>();

    /** A column and the fields that lead to it from the entity. */
    private record Cell(String column, List<Field> path) {}

    private final String head;
    private final List<Cell> cells = new ArrayList<>();
    private Field version;

    private EntityTable(Class<?> entity) {
        Table table = entity.getAnnotation(Table.class);
        if (table == null) {
            throw new IllegalArgumentException(entity.getName() + " names no table");
        }
        collect(entity, List.of());
        head = cells.stream().map(Cell::column).collect(Collectors.joining(", ", table.name() + " (", ")"));
    }

    static EntityTable of(Class<?> entity) {
        return KNOWN.computeIfAbsent(entity, EntityTable::new);
    }

    /** Table and columns, as an insert names them. */
    String head() {
        return head;
    }

    /** Appends the values of one row in the order of {@link #head}, as literals in brackets. */
    void write(Object entity, StringBuilder text) {
        char before = '(';
        for (Cell cell : cells) {
            SqlText.literal(value(entity, cell.path()), text.append(before));
            before = ',';
        }
        text.append(')');
    }

    /** Says how often the row was written, as the provider would have counted. */
    void version(Object entity, long number) {
        try {
            version.setLong(entity, number);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean versioned() {
        return version != null;
    }

    private void collect(Class<?> type, List<Field> before) {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                continue;
            }
            List<Field> path = new ArrayList<>(before);
            path.add(field);
            Column column = field.getAnnotation(Column.class);
            JoinColumn join = field.getAnnotation(JoinColumn.class);
            if (column != null) {
                cells.add(new Cell(column.name(), opened(path)));
            } else if (join != null) {
                path.add(idOf(field.getType()));
                cells.add(new Cell(join.name(), opened(path)));
            } else if (field.isAnnotationPresent(Embedded.class)) {
                collect(field.getType(), path);
            }
            if (field.isAnnotationPresent(Version.class)) {
                version = field;
            }
        }
    }

    private static Field idOf(Class<?> entity) {
        for (Field field : entity.getDeclaredFields()) {
            if (field.isAnnotationPresent(Id.class)) {
                return field;
            }
        }
        throw new IllegalArgumentException(entity.getName() + " has no id");
    }

    private static List<Field> opened(List<Field> path) {
        path.forEach(field -> field.setAccessible(true));
        return List.copyOf(path);
    }

    private static Object value(Object from, List<Field> path) {
        Object value = from;
        for (Field field : path) {
            if (value == null) {
                return null;
            }
            try {
                value = field.get(value);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return value;
    }
}
