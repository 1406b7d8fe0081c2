package org.sathi.referrals.api;

import java.util.Set;

/**
 * Whom a service takes beside their age, and what they bring along.
 *
 * @param serves whom it is for
 * @param area the districts that it serves; empty when it looks at none
 * @param documentsEn which documents a person brings, in English, at most 500 characters, or {@code null}
 * @param documentsNe the same in Nepali
 */
public record ServiceConditions(ServedSex serves, Set<String> area, String documentsEn, String documentsNe) {

    /** A service for anybody from anywhere, without papers. */
    public static final ServiceConditions NONE = new ServiceConditions(ServedSex.ANYONE, Set.of(), null, null);

    public ServiceConditions {
        area = Set.copyOf(area);
    }
}
