package org.sathi.kernel.text;

/** Why typed text is refused; the message key is the caller's, since it names the field. */
public enum TextProblem {
    /** Nothing visible was typed. */
    EMPTY,
    /** More code points than allowed, counted after cleaning. */
    TOO_LONG,
    /** Contains NUL or another control character, a bidi override or isolate, a noncharacter or half a surrogate pair. */
    CONTROL_CHARACTER,
    /** Contains something no name is written with: digits, symbols, emoji, brackets; or no letter at all. */
    NOT_A_NAME
}
