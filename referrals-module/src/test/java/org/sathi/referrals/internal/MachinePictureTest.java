package org.sathi.referrals.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The guide shows the machine as it is. To draw it anew after a change of the table, run this test with {@code -Dsathi.draw=true}. */
@Tag("A-59")
class MachinePictureTest {

    private static final Path DOCS = Path.of("../deploy/docs");

    @Test
    void the_guide_shows_the_table_as_it_is() throws IOException {
        compare(DOCS.resolve("referral-states.md"), MachinePicture.page());
        compare(DOCS.resolve("images/referral-states.svg"), MachinePicture.svg());
    }

    private static void compare(Path file, String drawn) throws IOException {
        if (Boolean.getBoolean("sathi.draw")) {
            Files.writeString(file, drawn);
        }
        assertThat(Files.readString(file)).as(file.getFileName().toString()).isEqualTo(drawn);
    }
}
