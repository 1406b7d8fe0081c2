package org.sathi.web.agencies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sathi.referrals.api.OpeningHours;
import org.sathi.referrals.api.ServiceConditions;
import org.sathi.web.base.text.Ui;

/** How places and their hours are put into words. */
@Named
@RequestScoped
public class PlaceWords {

    /** The days of the week as they begin in Nepal. */
    public static final List<DayOfWeek> WEEK = List.of(
            DayOfWeek.SUNDAY,
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY,
            DayOfWeek.SATURDAY);

    @Inject
    private Ui ui;

    /** When it is open: days that follow each other as one, "Sunday–Thursday 10:00–17:00; Friday 10:00–15:00". */
    public String hours(List<OpeningHours> hours) {
        return hours.stream()
                .sorted(Comparator.comparingInt(PlaceWords::firstDay).thenComparing(OpeningHours::from))
                .map(line ->
                        ui.text("places.hours.line", days(line.days()), ui.time(line.from()), ui.time(line.until())))
                .collect(Collectors.joining("; "));
    }

    private static int firstDay(OpeningHours line) {
        return line.days().stream().mapToInt(WEEK::indexOf).min().orElse(0);
    }

    private String days(Set<DayOfWeek> open) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < WEEK.size(); i++) {
            if (open.contains(WEEK.get(i))) {
                int last = i;
                while (last + 1 < WEEK.size() && open.contains(WEEK.get(last + 1))) {
                    last++;
                }
                runs.add(run(i, last));
                i = last;
            }
        }
        return String.join(", ", runs);
    }

    private String run(int first, int last) {
        String from = ui.label(WEEK.get(first));
        if (last == first) {
            return from;
        }
        String separator = last == first + 1 ? ", " : "–";
        return from + separator + ui.label(WEEK.get(last));
    }

    /** What is known of an address, in a line. */
    public String line(String address, String localLevel, String district) {
        // A city often has the name of its district: it is said once.
        return Stream.of(address, ui.district(localLevel), ui.district(district))
                .filter(part -> part != null && !part.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Which documents to bring along: in the reader's language, else in the other one. */
    public String documents(ServiceConditions conditions) {
        String own = ui.either(conditions.documentsEn(), conditions.documentsNe());
        return own != null ? own : ui.either(conditions.documentsNe(), conditions.documentsEn());
    }

    /** Districts in a line, by the alphabet. */
    public String districts(Collection<String> names) {
        return names.stream().map(ui::district).sorted().collect(Collectors.joining(", "));
    }
}
