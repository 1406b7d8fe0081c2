package org.sathi.kernel.error;

/** The state of the record does not allow the change, or somebody else changed it first; answered as 409. */
public final class Conflict extends Refusal {

    private static final long serialVersionUID = 1L;

    /** The record was changed since the caller read it. */
    public static final String STALE = "error.conflict.stale";

    public Conflict(String code, Object... params) {
        super(code, params);
    }

    /** The version given by the caller is no longer the record's version. */
    public static Conflict stale() {
        return new Conflict(STALE);
    }

    /** Whether the caller lost against another change rather than against a rule. */
    public boolean isStale() {
        return STALE.equals(code());
    }

    /**
     * Refuses a write made against an old reading.
     *
     * @param seen version that the caller saw
     * @param current version of the record now
     */
    public static void requireVersion(long seen, long current) {
        if (seen != current) {
            throw stale();
        }
    }
}
