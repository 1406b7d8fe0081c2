package org.sathi.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class DistrictsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/org/sathi/kernel/text/districts.csv")
    void bothNamesOfADistrictAreKeptAsOneAndReadInEitherScript(String english, String nepali) {
        assertThat(Districts.kept(english)).isEqualTo(english);
        assertThat(Districts.kept(nepali)).isEqualTo(english);
        assertThat(Districts.named(english, true)).isEqualTo(nepali);
        assertThat(Districts.named(nepali, false)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "kathmandu, Kathmandu",
        "काठमाण्डौ, Kathmandu",
        "' Rukum   east ', Rukum East",
        "Kavre, Kavrepalanchok",
        "संखुवासभा, Sankhuwasabha"
    })
    void otherSpellingsAreTheSameDistrict(String typed, String kept) {
        assertThat(Districts.kept(typed)).isEqualTo(kept);
    }

    @Test
    void whatIsNoDistrictOfNepalStaysAsItWasTyped() {
        assertThat(Districts.kept("Darjeeling")).isEqualTo("Darjeeling");
        assertThat(Districts.named("दार्जिलिङ", false)).isEqualTo("दार्जिलिङ");
        assertThat(Districts.kept(null)).isNull();
    }
}
