package org.sathi.web.base.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C.13")
class BodyLimitTest {

    @Test
    void is_the_limit_of_the_parts_of_a_form_as_well() throws IOException {
        assertThat(Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml")))
                .contains(
                        "<max-file-size>" + BodyLimit.BYTES + "</max-file-size>",
                        "<max-request-size>" + BodyLimit.BYTES + "</max-request-size>");
    }

    @Test
    void takes_no_other_fault_for_too_large_a_body() {
        assertThat(BodyLimit.statusOf(new IllegalStateException("SizeException", new IOException("too large"))))
                .isZero();
        Exception ring = new IllegalStateException("one");
        ring.initCause(new IllegalStateException("two", ring));
        assertThat(BodyLimit.statusOf(ring)).isZero();
        assertThat(BodyLimit.statusOf(new ServletException("no parts"))).isZero();
    }
}
