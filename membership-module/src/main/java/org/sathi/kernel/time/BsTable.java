package org.sathi.kernel.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The month lengths of {@code bs-months.csv}, read once and checked: consecutive years of 365 or 366 days. */
final class BsTable {
    private static final int MONTHS = 12;

    /** One year of the table; {@code startDay} counts days from the first day of the table. */
    record Year(int number, int[] lengths, boolean confirmed, int startDay, int days) {}

    private final List<Year> years;

    private BsTable(List<Year> years) {
        this.years = years;
    }

    static BsTable load() {
        try (InputStream in = Objects.requireNonNull(BsTable.class.getResourceAsStream("bs-months.csv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("year"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BsTable parse(List<String> lines) {
        List<Year> years = new ArrayList<>();
        int start = 0;
        for (String line : lines) {
            Year year = parseYear(line, start);
            if (!years.isEmpty() && year.number() != years.get(years.size() - 1).number() + 1) {
                throw new IllegalStateException("Bikram Sambat table has a gap before " + year.number());
            }
            years.add(year);
            start += year.days();
        }
        return new BsTable(List.copyOf(years));
    }

    private static Year parseYear(String line, int start) {
        String[] cells = line.split(",", -1);
        if (cells.length != MONTHS + 2) {
            throw new IllegalStateException("Bikram Sambat table: bad line " + line);
        }
        int[] lengths = new int[MONTHS];
        int days = 0;
        for (int month = 0; month < MONTHS; month++) {
            lengths[month] = Integer.parseInt(cells[month + 1]);
            if (lengths[month] < 29 || lengths[month] > 32) {
                throw new IllegalStateException("Bikram Sambat table: bad month length in " + line);
            }
            days += lengths[month];
        }
        if (days != 365 && days != 366) {
            throw new IllegalStateException("Bikram Sambat table: a year of " + days + " days in " + line);
        }
        return new Year(Integer.parseInt(cells[0]), lengths, Boolean.parseBoolean(cells[MONTHS + 1]), start, days);
    }

    int firstYear() {
        return years.get(0).number();
    }

    int lastYear() {
        return years.get(years.size() - 1).number();
    }

    boolean has(int year) {
        return year >= firstYear() && year <= lastYear();
    }

    Year year(int number) {
        return years.get(number - firstYear());
    }

    int totalDays() {
        Year last = years.get(years.size() - 1);
        return last.startDay() + last.days();
    }

    /** The year that holds the day, by bisection; the day is inside the table. */
    Year yearOfDay(int day) {
        int low = 0;
        int high = years.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (years.get(middle).startDay() <= day) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return years.get(low);
    }
}
