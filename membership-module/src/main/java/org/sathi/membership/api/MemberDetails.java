package org.sathi.membership.api;

import java.util.List;

/**
 * What is held about a person, as typed in a command and as cleaned in an answer. At least one of the three names is given; everything else may be {@code null}.
 *
 * @param nameLatin name in Latin script, at most 100 characters (M4)
 * @param nameNepali name in Devanagari, at most 100 characters (M4)
 * @param preferredName name the person wants to be called by (M5)
 * @param birthYear year of birth (AD), 1900 to this year
 * @param gender as the person describes it, at most 50 characters
 * @param language the language the person is at home in
 * @param district district of the home (M10)
 * @param localLevel municipality or rural municipality of the home
 * @param ward ward, 1 to 33
 * @param tole neighbourhood
 * @param phones at most three
 * @param safeContact how the person may be reached safely (M7)
 */
public record MemberDetails(
        String nameLatin,
        String nameNepali,
        String preferredName,
        Integer birthYear,
        String gender,
        SpokenLanguage language,
        String district,
        String localLevel,
        Integer ward,
        String tole,
        List<PhoneEntry> phones,
        SafeContact safeContact) {

    public MemberDetails {
        phones = phones == null ? List.of() : List.copyOf(phones);
        safeContact = safeContact == null ? SafeContact.NOT_ASKED : safeContact;
    }

    /** Details of which only names and birth year are known. */
    public static MemberDetails named(String nameLatin, String nameNepali, Integer birthYear) {
        return new MemberDetails(
                nameLatin, nameNepali, null, birthYear, null, null, null, null, null, null, List.of(), null);
    }

    /** The name to call the person by: preferred, else as first given. */
    public String calledBy() {
        if (preferredName != null) {
            return preferredName;
        }
        return nameLatin != null ? nameLatin : nameNepali;
    }
}
