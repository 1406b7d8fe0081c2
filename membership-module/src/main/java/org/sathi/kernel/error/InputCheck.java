package org.sathi.kernel.error;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sathi.kernel.text.CleanText;
import org.sathi.kernel.text.TextProblem;

/**
 * Reads the fields of a command, collects what is wrong with them and refuses all at once. Each method gives the cleaned value, or {@code null} when it is absent or wrong; call
 * {@link #throwIfAny()} before the values are used. Limits count code points after cleaning (NFC, trimmed).
 */
public final class InputCheck {

    /** Longest name of a person or place. */
    public static final int NAME = 100;

    /** Longest note. */
    public static final int NOTE = 2000;

    private static final String REQUIRED = "error.input.required";

    private final List<FieldError> errors = new ArrayList<>();

    /** A line of text that must be there. */
    public String requiredText(String field, String value, int max) {
        return text(field, value, max, true, false);
    }

    /** A line of text, {@code null} when nothing was typed. */
    public String optionalText(String field, String value, int max) {
        return text(field, value, max, false, false);
    }

    /** The name of a person in any script; it must be there (M4). */
    public String requiredName(String field, String value) {
        return read(field, CleanText.name(value, NAME), NAME, true);
    }

    /** The name of a person in any script, {@code null} when nothing was typed (M4). */
    public String optionalName(String field, String value) {
        return read(field, CleanText.name(value, NAME), NAME, false);
    }

    /** Text of several lines, {@code null} when nothing was typed. */
    public String multiLine(String field, String value, int max) {
        return text(field, value, max, false, true);
    }

    /** Text of several lines that must be there. */
    public String requiredMultiLine(String field, String value, int max) {
        return text(field, value, max, true, true);
    }

    /** A value that must be there: a choice, a number, an id. */
    public <T> T required(String field, T value) {
        if (value == null) {
            reject(field, REQUIRED);
        }
        return value;
    }

    /** A date that must be there. */
    public LocalDate requiredDate(String field, LocalDate date) {
        return required(field, date);
    }

    /** Refuses a date later than the given day; an absent date passes. */
    public LocalDate notAfter(String field, LocalDate date, LocalDate latest) {
        return dateUnless(date != null && date.isAfter(latest), field, date, "error.input.date-too-late", latest);
    }

    /** Refuses a date earlier than the given day; an absent date passes. */
    public LocalDate notBefore(String field, LocalDate date, LocalDate earliest) {
        return dateUnless(date != null && date.isBefore(earliest), field, date, "error.input.date-too-early", earliest);
    }

    /** Refuses a date after today; an absent date passes. */
    public LocalDate notInFuture(String field, LocalDate date, LocalDate today) {
        return dateUnless(date != null && date.isAfter(today), field, date, "error.input.date-future");
    }

    /** Refuses a number outside of the range; an absent number passes. */
    public Integer inRange(String field, Integer number, int min, int max) {
        if (number != null && (number < min || number > max)) {
            reject(field, "error.input.number-range", min, max);
            return null;
        }
        return number;
    }

    /** Refuses when the condition does not hold. */
    public void check(boolean holds, String field, String code, Object... params) {
        if (!holds) {
            reject(field, code, params);
        }
    }

    /** Notes that the field is wrong. */
    public void reject(String field, String code, Object... params) {
        errors.add(new FieldError(field, code, params));
    }

    /** Whether nothing is wrong so far. */
    public boolean ok() {
        return errors.isEmpty();
    }

    /**
     * Refuses when anything was wrong.
     *
     * @throws InvalidInput with every error in the order of the checks
     */
    public void throwIfAny() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private LocalDate dateUnless(boolean wrong, String field, LocalDate date, String code, Object... params) {
        if (wrong) {
            reject(field, code, params);
            return null;
        }
        return date;
    }

    private String text(String field, String value, int max, boolean mustBe, boolean lines) {
        return read(field, lines ? CleanText.lines(value, max) : CleanText.line(value, max), max, mustBe);
    }

    private String read(String field, CleanText text, int max, boolean mustBe) {
        if (text.has(TextProblem.CONTROL_CHARACTER)) {
            reject(field, "error.input.control-character");
        } else if (text.has(TextProblem.TOO_LONG)) {
            reject(field, "error.input.too-long", max);
        } else if (text.has(TextProblem.NOT_A_NAME)) {
            reject(field, "error.input.not-a-name");
        } else if (text.has(TextProblem.EMPTY) && mustBe) {
            reject(field, REQUIRED);
        }
        return text.ok() ? text.value() : null;
    }
}
