package org.sathi.web.outcomes;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.time.CivilCalendar;
import org.sathi.kernel.time.InvalidDateException;
import org.sathi.sessions.api.ObservationSource;
import org.sathi.web.base.faces.PeriodForm;

/** The parameters of an outcome table as they come in an address. */
record OutcomeParameters(LocalDate from, LocalDate to, String group, ObservationSource source) {

    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /**
     * Reads the parameters of the interface for machines: dates are {@code YYYY-MM-DD} in AD and nothing else.
     *
     * @throws org.sathi.kernel.error.InvalidInput naming each parameter that is wrong
     */
    static OutcomeParameters read(String from, String to, String group, String source) {
        InputCheck check = new InputCheck();
        LocalDate first = isoDate(check, "from", from);
        LocalDate last = isoDate(check, "to", to);
        ObservationSource wanted = source(check, source);
        check.throwIfAny();
        return new OutcomeParameters(first, last, group, wanted);
    }

    /** The source of the name; absent is none. */
    static ObservationSource source(InputCheck check, String name) {
        if (name == null) {
            return null;
        }
        return switch (name) {
            case "STAFF" -> ObservationSource.STAFF;
            case "MEMBER" -> ObservationSource.MEMBER;
            default -> {
                check.reject("source", "error.outcomes.source");
                yield null;
            }
        };
    }

    private static LocalDate isoDate(InputCheck check, String field, String text) {
        LocalDate date = PeriodForm.typedDate(check, field, text, CivilCalendar.AD);
        if (date != null && !ISO.matcher(text).matches()) {
            check.reject(field, InvalidDateException.Reason.FORMAT.code());
            return null;
        }
        return date;
    }
}
