package org.sathi.web.base.faces;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.sathi.kernel.error.NotFound;
import org.sathi.kernel.time.CivilCalendar;

/**
 * What an address asks for, read in one place: a parameter that names one of several choices is absent, or one of them, or the address leads nowhere. Parameters that a bean takes as
 * constants, ids or numbers are held to the same by {@link ReadableAddress}.
 */
public final class Asked {

    private Asked() {}

    /**
     * The choice that is named.
     *
     * @param code how a choice is named in the address
     * @return {@code null} when none is named
     * @throws NotFound when no choice has this name
     */
    public static <T> T oneOf(Collection<T> choices, Function<? super T, String> code, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return choices.stream()
                .filter(choice -> Objects.equals(code.apply(choice), text))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The constant that is named as {@link #code} names it. */
    public static <E extends Enum<E>> E coded(Class<E> choices, String text) {
        return oneOf(List.of(choices.getEnumConstants()), Asked::code, text);
    }

    /** Whether the one thing that can be asked for is asked for. */
    public static boolean is(String choice, String text) {
        return oneOf(List.of(choice), Function.identity(), text) != null;
    }

    /** The calendar of the dates in the address; without a name AD. */
    public static CivilCalendar calendar(String text) {
        CivilCalendar named = coded(CivilCalendar.class, text);
        return named == null ? CivilCalendar.AD : named;
    }

    /** How a constant is named in an address: small, with hyphens. */
    public static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
