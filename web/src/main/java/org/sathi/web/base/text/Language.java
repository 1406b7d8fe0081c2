package org.sathi.web.base.text;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;

/** The languages Sathi speaks. Nothing outside this list ever becomes a locale. */
public enum Language {
    /** English. */
    EN,
    /** Nepali, in Devanagari. */
    NE;

    /** Name of the cookie that keeps a person's choice. */
    public static final String COOKIE = "lang";

    private final Locale locale = Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));

    /** The locale of this language, without a region. */
    public Locale locale() {
        return locale;
    }

    /** The tag for the {@code lang} attribute and the cookie: {@code en} or {@code ne}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** The language with this tag, or nothing when the tag is not one of ours. */
    public static Optional<Language> ofTag(String tag) {
        for (Language language : values()) {
            if (language.tag().equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The language of a locale; English for every locale that is not ours. */
    public static Language of(Locale locale) {
        return locale == null ? EN : ofTag(locale.getLanguage()).orElse(EN);
    }

    /** The language of a request: the person's choice, else the browser's first language that is ours, else English. */
    public static Language of(HttpServletRequest request) {
        return ofTag(Cookies.value(request, COOKIE)).orElseGet(() -> preferred(request));
    }

    private static Language preferred(HttpServletRequest request) {
        Enumeration<Locale> wanted = request.getLocales();
        while (wanted.hasMoreElements()) {
            Optional<Language> known = ofTag(wanted.nextElement().getLanguage());
            if (known.isPresent()) {
                return known.get();
            }
        }
        return EN;
    }
}
