package org.sathi.kernel.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sathi.kernel.text.Digits;
import org.sathi.kernel.time.InvalidDateException.Reason;

/** The three numbers of a typed date, before any calendar says whether they are a day. */
record DateParts(int year, int month, int day) {
    private static final int LONGEST = 20;
    private static final Pattern SHAPE = Pattern.compile("([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})");
    private static final Pattern SHORT_YEAR = Pattern.compile("[0-9]{1,2}([-/.])[0-9]{1,2}\\1[0-9]{1,2}");

    static DateParts read(String text) {
        if (text == null || text.length() > LONGEST) {
            throw new InvalidDateException(Reason.FORMAT);
        }
        String latin = Digits.toLatin(text.strip());
        Matcher matcher = SHAPE.matcher(latin);
        if (matcher.matches()) {
            return new DateParts(number(matcher.group(1)), number(matcher.group(3)), number(matcher.group(4)));
        }
        boolean shortYear = SHORT_YEAR.matcher(latin).matches();
        throw new InvalidDateException(shortYear ? Reason.TWO_DIGIT_YEAR : Reason.FORMAT);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
