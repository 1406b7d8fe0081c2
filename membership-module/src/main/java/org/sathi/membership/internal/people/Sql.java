package org.sathi.membership.internal.people;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A native query put together from fixed texts; every value is a parameter. Ids and dates are bound as text, which both databases compare along the index. */
final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Sql(String start, Object... parameters) {
        add(start, parameters);
    }

    /** Adds fixed text with the values of its question marks. */
    Sql add(String part, Object... parameters) {
        text.append(part);
        for (Object parameter : parameters) {
            values.add(
                    parameter instanceof UUID || parameter instanceof LocalDate || parameter instanceof Enum<?>
                            ? parameter.toString()
                            : parameter);
        }
        return this;
    }

    /** Adds a list of values in parentheses; an empty one matches nothing. */
    Sql in(Collection<?> options) {
        if (options.isEmpty()) {
            return add("(NULL)");
        }
        add("(" + String.join(", ", Collections.nCopies(options.size(), "?")) + ")", options.toArray());
        return this;
    }

    /** The rows, each as its columns, at most so many. */
    @SuppressWarnings("unchecked")
    List<Object[]> rows(EntityManager em, int most) {
        return add(" LIMIT " + most).query(em).getResultList();
    }

    /** All rows, each as its columns. */
    @SuppressWarnings("unchecked")
    List<Object[]> rows(EntityManager em) {
        return query(em).getResultList();
    }

    /** The only column of each row as an id. */
    List<UUID> ids(EntityManager em) {
        return ((List<?>) query(em).getResultList()).stream().map(Sql::id).toList();
    }

    /** The only column of each row as an id, at most so many. */
    List<UUID> ids(EntityManager em, int most) {
        return add(" LIMIT " + most).ids(em);
    }

    /** The only column of the first row as text. */
    Optional<String> word(EntityManager em) {
        return ((List<?>) query(em).getResultList()).stream().findFirst().map(Object::toString);
    }

    /** The only number. */
    int number(EntityManager em) {
        return ((Number) query(em).getSingleResult()).intValue();
    }

    /** Runs a change and gives the number of rows changed. */
    int run(EntityManager em) {
        return query(em).executeUpdate();
    }

    /** A column as an id. */
    static UUID id(Object column) {
        return column == null ? null : UUID.fromString(column.toString());
    }

    /** A column as a civil date. */
    static LocalDate date(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    /** A column as a whole number, {@code null} stays. */
    static Integer integer(Object column) {
        return column == null ? null : ((Number) column).intValue();
    }

    private Query query(EntityManager em) {
        Query query = em.createNativeQuery(text.toString());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
