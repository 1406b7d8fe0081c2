package org.sathi.kernel.tool;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Values as literals that MySQL and MariaDB read alike: ids and constants by their text, instants in UTC, bytes in hexadecimal digits. */
final class SqlText {

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private SqlText() {}

    static void literal(Object value, StringBuilder text) {
        if (value == null) {
            text.append("NULL");
        } else if (value instanceof String string) {
            quoted(string, text);
        } else if (value instanceof Number number) {
            text.append(number);
        } else if (value instanceof Boolean truth) {
            text.append(truth ? '1' : '0');
        } else if (value instanceof byte[] bytes) {
            hexadecimal(bytes, text);
        } else if (value instanceof UUID || value instanceof LocalDate) {
            text.append('\'').append(value).append('\'');
        } else if (value instanceof Enum<?> constant) {
            text.append('\'').append(constant.name()).append('\'');
        } else if (value instanceof Instant instant) {
            moment(LocalDateTime.ofInstant(instant, ZoneOffset.UTC), text);
        } else {
            throw new IllegalArgumentException("no literal for " + value.getClass());
        }
    }

    /** A backslash means different things in different modes of the server; invented text has none. */
    private static void quoted(String string, StringBuilder text) {
        text.append('\'');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '\\' || c == 0) {
                throw new IllegalArgumentException("a character that is not written here");
            }
            if (c == '\'') {
                text.append('\'');
            }
            text.append(c);
        }
        text.append('\'');
    }

    private static void hexadecimal(byte[] bytes, StringBuilder text) {
        text.append("x'");
        for (byte b : bytes) {
            text.append(HEX[b >> 4 & 15]).append(HEX[b & 15]);
        }
        text.append('\'');
    }

    private static void moment(LocalDateTime at, StringBuilder text) {
        text.append('\'').append(at.toLocalDate()).append(' ');
        two(at.getHour(), text);
        two(at.getMinute(), text.append(':'));
        two(at.getSecond(), text.append(':'));
        int micros = at.getNano() / 1000;
        if (micros > 0) {
            text.append('.').append(Integer.toString(1_000_000 + micros), 1, 7);
        }
        text.append('\'');
    }

    private static void two(int number, StringBuilder text) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
