package org.sathi.kernel.time;

/** A date that cannot be read or does not exist. Carries no text for people: the caller translates the {@link Reason}. */
public final class InvalidDateException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Why a date was refused. */
    public enum Reason {
        /** Not year, month, day with one of the separators {@code - / .} between them. */
        FORMAT("error.date.format"),
        /** The year has two digits, so its century (and often its calendar) would be a guess. */
        TWO_DIGIT_YEAR("error.date.two-digit-year"),
        /** The month is not 1 to 12. */
        MONTH("error.date.month"),
        /** The month of that year has no such day. */
        DAY("error.date.day"),
        /** Outside the years the calendar is known for. */
        RANGE("error.date.range");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** The message key of this reason. */
        public String code() {
            return code;
        }
    }

    private final Reason reason;

    public InvalidDateException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
