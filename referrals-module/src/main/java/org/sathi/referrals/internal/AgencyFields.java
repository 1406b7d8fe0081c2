package org.sathi.referrals.internal;

import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.text.Districts;
import org.sathi.kernel.text.Phone;

/** The typed fields of an agency, cleaned. */
record AgencyFields(String nameEn, String nameNe, String district, String address, String phone, String email) {

    static final int NAME = 150;
    private static final int DISTRICT = 60;
    private static final int LINE = 200;

    /** Reads the fields and notes what is wrong with them. */
    static AgencyFields check(
            InputCheck check,
            String nameEn,
            String nameNe,
            String district,
            String address,
            String phone,
            String email) {
        String number = check.optionalText("phone", phone, 40);
        String normal = number == null ? null : Phone.normalise(number).orElse(null);
        check.check(number == null || normal != null, "phone", "error.agency.phone");
        String mail = check.optionalText("email", email, LINE);
        check.check(mail == null || mail.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"), "email", "error.agency.email");
        return new AgencyFields(
                check.requiredText("nameEn", nameEn, NAME),
                check.requiredText("nameNe", nameNe, NAME),
                Districts.kept(check.requiredText("district", district, DISTRICT)),
                check.optionalText("address", address, LINE),
                normal,
                mail);
    }

    void fill(Agency agency, boolean confidentialLocation) {
        agency.name(nameEn, nameNe);
        agency.place(district, address, confidentialLocation);
        agency.reach(phone, email);
    }
}
