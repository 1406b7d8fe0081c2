package org.sathi.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AuditChainTest {

    @Test
    void no_text_passes_for_the_border_of_two_columns() {
        assertThat(AuditChain.canonical(Arrays.asList("a;1:b", "c")))
                .isNotEqualTo(AuditChain.canonical(Arrays.asList("a", "b;1:c")));
        assertThat(AuditChain.canonical(Arrays.asList("ab", "")))
                .isNotEqualTo(AuditChain.canonical(Arrays.asList("a", "b")));
    }

    @Test
    void an_absent_value_differs_from_an_empty_one() {
        assertThat(AuditChain.canonical(Arrays.asList("a", null)))
                .isNotEqualTo(AuditChain.canonical(Arrays.asList("a", "")))
                .isNotEqualTo(AuditChain.canonical(Arrays.asList("a", "-")));
    }
}
