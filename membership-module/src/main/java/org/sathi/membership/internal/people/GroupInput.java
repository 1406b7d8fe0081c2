package org.sathi.membership.internal.people;

import java.util.Locale;
import java.util.regex.Pattern;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.text.Districts;
import org.sathi.membership.api.GroupDetails;

/** Cleans what was typed about a group and says what is wrong, field by field. */
final class GroupInput {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,12}");
    private static final int MOST_WARDS = 33;
    private static final int SMALLEST = 2;
    private static final int LARGEST = 500;
    private static final int PLACE = 200;

    private final InputCheck check;

    GroupInput(InputCheck check) {
        this.check = check;
    }

    /** The code in capital letters. */
    String code(String typed) {
        String text = check.requiredText("code", typed, InputCheck.NAME);
        if (text == null) {
            return null;
        }
        String code = text.toUpperCase(Locale.ROOT);
        check.check(CODE.matcher(code).matches(), "code", "error.group.code");
        return code;
    }

    /** The details as they are stored; only to be used when the check found nothing wrong. */
    GroupDetails clean(GroupDetails typed) {
        check.required("language", typed.language());
        check.required("admission", typed.admission());
        return new GroupDetails(
                check.requiredText("nameEn", typed.nameEn(), InputCheck.NAME),
                check.requiredText("nameNe", typed.nameNe(), InputCheck.NAME),
                Districts.kept(check.requiredText("district", typed.district(), InputCheck.NAME)),
                check.optionalText("localLevel", typed.localLevel(), InputCheck.NAME),
                check.inRange("ward", typed.ward(), 1, MOST_WARDS),
                check.optionalText("tole", typed.tole(), InputCheck.NAME),
                check.optionalText("meetingPlace", typed.meetingPlace(), PLACE),
                typed.language(),
                typed.admission(),
                check.inRange("capacity", typed.capacity(), SMALLEST, LARGEST));
    }
}
