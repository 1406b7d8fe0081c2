package org.sathi.referrals.api;

/** Age of a person as an agency may see it before it has accepted. */
public enum AgeBand {
    UNDER_18,
    FROM_18_TO_29,
    FROM_30_TO_44,
    FROM_45_TO_59,
    FROM_60,
    UNKNOWN;

    /**
     * The band of somebody born in a year.
     *
     * @param birthYear year of birth (AD), or {@code null}
     * @param year the current year (AD)
     */
    public static AgeBand of(Integer birthYear, int year) {
        if (birthYear == null) {
            return UNKNOWN;
        }
        int age = year - birthYear;
        if (age < 18) {
            return UNDER_18;
        }
        if (age < 30) {
            return FROM_18_TO_29;
        }
        if (age < 45) {
            return FROM_30_TO_44;
        }
        return age < 60 ? FROM_45_TO_59 : FROM_60;
    }
}
