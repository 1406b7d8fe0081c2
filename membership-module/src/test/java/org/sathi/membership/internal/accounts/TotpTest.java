package org.sathi.membership.internal.accounts;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes by time against the vectors of RFC 6238, appendix B, cut to six digits. */
@Tag("A-54")
class TotpTest {

    private static final byte[] SEED = "12345678901234567890".getBytes(US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        Instant now = Instant.ofEpochSecond(second);
        assertEquals(code, Totp.code(SEED, Totp.stepAt(now)));
        assertEquals(OptionalLong.of(Totp.stepAt(now)), Totp.stepOf(SEED, code, now));
    }

    @Test
    void onlyThisHalfMinuteAndTheOneBeforeCount() {
        Instant now = Instant.ofEpochSecond(1_111_111_111);
        long step = Totp.stepAt(now);
        assertEquals(OptionalLong.of(step - 1), Totp.stepOf(SEED, Totp.code(SEED, step - 1), now));
        assertEquals(OptionalLong.empty(), Totp.stepOf(SEED, Totp.code(SEED, step - 2), now));
        assertEquals(OptionalLong.empty(), Totp.stepOf(SEED, Totp.code(SEED, step + 1), now));
        assertEquals(OptionalLong.empty(), Totp.stepOf(SEED, "", now));
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void base32IsThatOfRfc4648WithoutPadding(String text, String expected) {
        assertEquals(expected, Totp.base32(text.getBytes(US_ASCII)));
    }

    @Test
    void recoveryCodesHaveEightyBitsInGroups() {
        assertTrue(Totp.freshRecoveryCode().matches("[A-Z2-7]{4}(-[A-Z2-7]{4}){3}"));
        assertEquals(20, Totp.freshSeed().length);
    }
}
