package org.sathi.web.base.text;

/** A cell of a CSV file that a spreadsheet program may open. */
public final class CsvCell {

    private static final String FORMULA = "=+-@\t\r";

    private CsvCell() {}

    /** The text; one that begins like a formula is marked as text, so that opening the file runs nothing. */
    public static String safe(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
