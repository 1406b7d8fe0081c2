package org.sathi.membership.internal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sathi.kernel.error.FieldError;
import org.sathi.kernel.error.InputCheck;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.membership.api.MemberDetails;
import org.sathi.membership.api.PhoneEntry;
import org.sathi.membership.api.PhoneOwner;
import org.sathi.membership.api.SafeContact;

class DetailsInputTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final InputCheck check = new InputCheck();

    private MemberDetails clean(MemberDetails typed) {
        return new DetailsInput(check, TODAY).clean(typed);
    }

    private List<String> errors() {
        try {
            check.throwIfAny();
            return List.of();
        } catch (InvalidInput e) {
            return e.errors().stream()
                    .map((FieldError error) -> error.field() + " " + error.code())
                    .toList();
        }
    }

    @Test
    void names_are_cleaned_and_kept() {
        MemberDetails details = clean(MemberDetails.named("  Sita   Shrestha ", "सीता श्रेष्ठ", 1985));
        assertThat(errors()).isEmpty();
        assertThat(details.nameLatin()).isEqualTo("Sita Shrestha");
        assertThat(details.nameNepali()).isEqualTo("सीता श्रेष्ठ");
    }

    @Test
    void a_name_goes_to_the_field_of_its_script() {
        MemberDetails details = clean(MemberDetails.named("सीता श्रेष्ठ", null, null));
        assertThat(errors()).isEmpty();
        assertThat(details.nameLatin()).isNull();
        assertThat(details.nameNepali()).isEqualTo("सीता श्रेष्ठ");
    }

    @Test
    void two_names_in_one_script_are_refused() {
        clean(MemberDetails.named("सीता", "गीता", null));
        assertThat(errors()).containsExactly("nameLatin error.member.name.script-latin");
    }

    @Test
    void some_name_is_needed() {
        clean(MemberDetails.named(" ", null, 1985));
        assertThat(errors()).containsExactly("nameLatin error.member.name.required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sita 2", "😀", "<script>alert(1)</script>", "Sita; DROP TABLE", "Sita@home"})
    void what_is_no_name_is_refused(String typed) {
        clean(MemberDetails.named(typed, null, null));
        assertThat(errors()).containsExactly("nameLatin error.input.not-a-name");
    }

    @Test
    void a_nul_and_ten_thousand_characters_are_refused() {
        clean(MemberDetails.named("Si\u0000ta", "स".repeat(10_000), null));
        assertThat(errors())
                .containsExactly("nameLatin error.input.control-character", "nameNepali error.input.too-long");
    }

    @ParameterizedTest
    @CsvSource({"1899, false", "1900, true", "2026, true", "2027, false", "85, false"})
    void a_year_of_birth_has_four_digits_and_is_past(int year, boolean good) {
        clean(MemberDetails.named("Sita", null, year));
        assertThat(errors().isEmpty()).isEqualTo(good);
    }

    @Test
    void phones_are_normalised_and_not_doubled() {
        MemberDetails details = clean(withPhones("9841234567", "+977 984-1234567", "०१-६६१००००"));
        assertThat(errors()).isEmpty();
        assertThat(details.phones()).extracting(PhoneEntry::number).containsExactly("+9779841234567", "+97716610000");
    }

    @Test
    void what_is_no_phone_is_refused_at_its_place() {
        clean(withPhones("9841234567", "12"));
        assertThat(errors()).containsExactly("phone2 error.input.phone");
    }

    private static MemberDetails withPhones(String... numbers) {
        List<PhoneEntry> phones = java.util.Arrays.stream(numbers)
                .map(number -> new PhoneEntry(number, PhoneOwner.SELF, true))
                .toList();
        return new MemberDetails(
                "Sita", null, null, null, null, null, null, null, null, null, phones, SafeContact.NOT_ASKED);
    }
}
