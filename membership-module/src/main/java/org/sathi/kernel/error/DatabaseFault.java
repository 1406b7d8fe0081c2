package org.sathi.kernel.error;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Set;
import java.util.function.Predicate;

/** What a database says of a statement that failed, found behind what JPA, the transaction and Faces put around it. */
public final class DatabaseFault {

    /** The database took back this transaction so that another could go on: 1213, a deadlock; 1020, the row has changed since it was read (MariaDB 11.6 and later). */
    private static final Set<Integer> GAVE_WAY = Set.of(1213, 1020);

    /** 1205: another transaction held the row for longer than a request may wait. */
    private static final int WAITED_TOO_LONG = 1205;

    /** States of this class say that the connection could not be made or broke. */
    private static final String NO_CONNECTION = "08";

    private static final int DEPTH = 50;

    private DatabaseFault() {}

    /** Whether nothing was done because another transaction had to go on: done again at once, the same may well succeed. */
    public static boolean gaveWay(Throwable fault) {
        return any(fault, cause -> cause instanceof SQLException said && GAVE_WAY.contains(said.getErrorCode()));
    }

    /** Whether a row was held by somebody else, for too long or in a circle. */
    public static boolean locked(Throwable fault) {
        return gaveWay(fault)
                || any(fault, cause -> cause instanceof SQLException said && said.getErrorCode() == WAITED_TOO_LONG);
    }

    /** Whether the database could not be reached, or was gone in the middle; what was being committed in that moment may be there or not. */
    public static boolean unreachable(Throwable fault) {
        return any(
                fault,
                cause -> cause instanceof SQLException said
                        && said.getSQLState() != null
                        && said.getSQLState().startsWith(NO_CONNECTION));
    }

    /** Whether a unique key or another rule of a table refused a row. */
    public static boolean ruledOut(Throwable fault) {
        return any(fault, SQLIntegrityConstraintViolationException.class::isInstance);
    }

    /** Whether a fault or what it came from is such; the chain of causes is followed so far and no further. */
    public static boolean any(Throwable fault, Predicate<Throwable> such) {
        int depth = 0;
        for (Throwable cause = fault; cause != null && depth < DEPTH; cause = cause.getCause(), depth++) {
            if (such.test(cause)) {
                return true;
            }
        }
        return false;
    }
}
