package org.sathi.membership.internal.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.text.Districts;
import org.sathi.kernel.text.Phone;
import org.sathi.membership.api.MemberDetails;
import org.sathi.membership.api.PhoneEntry;
import org.sathi.membership.api.PhoneOwner;
import org.sathi.membership.api.SafeContact;

/** Cleans what was typed about a person and says what is wrong, field by field; phones are the fields {@code phone1} to {@code phone3}. */
final class DetailsInput {

    static final int MOST_PHONES = 3;
    private static final int FIRST_YEAR = 1900;
    private static final int MOST_WARDS = 33;

    private final InputCheck check;
    private final LocalDate today;

    DetailsInput(InputCheck check, LocalDate today) {
        this.check = check;
        this.today = today;
    }

    /** The details as they are stored; only to be used when the check found nothing wrong. */
    MemberDetails clean(MemberDetails typed) {
        if (check.required("details", typed) == null) {
            return MemberDetails.named(null, null, null);
        }
        MemberDetails names = names(typed);
        return new MemberDetails(
                names.nameLatin(),
                names.nameNepali(),
                names.preferredName(),
                check.inRange("birthYear", typed.birthYear(), FIRST_YEAR, today.getYear()),
                check.optionalText("gender", typed.gender(), 50),
                typed.language(),
                Districts.kept(check.optionalText("district", typed.district(), InputCheck.NAME)),
                check.optionalText("localLevel", typed.localLevel(), InputCheck.NAME),
                check.inRange("ward", typed.ward(), 1, MOST_WARDS),
                check.optionalText("tole", typed.tole(), InputCheck.NAME),
                phones(typed.phones()),
                safeContact(typed.safeContact()));
    }

    /** Each name in the field of its script, whichever field it was typed into. */
    private MemberDetails names(MemberDetails typed) {
        int before = check.ok() ? 0 : 1;
        String latin = check.optionalName("nameLatin", typed.nameLatin());
        String nepali = check.optionalName("nameNepali", typed.nameNepali());
        String preferred = check.optionalName("preferredName", typed.preferredName());
        if (before == 0 && check.ok() && latin == null && nepali == null && preferred == null) {
            check.reject("nameLatin", "error.member.name.required");
        }
        if (nepali == null && devanagari(latin)) {
            nepali = latin;
            latin = null;
        } else if (latin == null && nepali != null && !devanagari(nepali)) {
            latin = nepali;
            nepali = null;
        }
        check.check(latin == null || !devanagari(latin), "nameLatin", "error.member.name.script-latin");
        check.check(nepali == null || devanagari(nepali), "nameNepali", "error.member.name.script-nepali");
        return new MemberDetails(latin, nepali, preferred, null, null, null, null, null, null, null, List.of(), null);
    }

    private List<PhoneEntry> phones(List<PhoneEntry> typed) {
        check.check(typed.size() <= MOST_PHONES, "phones", "error.member.phones.too-many", MOST_PHONES);
        List<PhoneEntry> clean = new ArrayList<>();
        for (int i = 0; i < Math.min(typed.size(), MOST_PHONES); i++) {
            PhoneEntry entry = typed.get(i);
            String number = Phone.normalise(entry.number()).orElse(null);
            check.check(number != null, "phone" + (i + 1), "error.input.phone");
            boolean twice = clean.stream().anyMatch(other -> other.number().equals(number));
            if (number != null && !twice) {
                clean.add(
                        new PhoneEntry(number, entry.owner() == null ? PhoneOwner.SELF : entry.owner(), entry.safe()));
            }
        }
        return clean;
    }

    private SafeContact safeContact(SafeContact typed) {
        return new SafeContact(
                typed.familyMayKnow(),
                typed.mayLeaveMessage(),
                check.optionalText("bestTime", typed.bestTime(), 100),
                check.multiLine("contactWords", typed.words(), 500));
    }

    private static boolean devanagari(String name) {
        return name != null
                && name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.DEVANAGARI);
    }
}
