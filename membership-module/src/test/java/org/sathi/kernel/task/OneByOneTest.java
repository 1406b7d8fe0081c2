package org.sathi.kernel.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OneByOneTest {

    @Test
    void one_that_fails_holds_up_no_other_and_each_is_tried_once() {
        List<UUID> all = IntStream.range(0, OneByOne.BATCH + 2)
                .mapToObj(i -> new UUID(7, i))
                .toList();
        List<UUID> tried = new ArrayList<>();
        int failed = OneByOne.run(
                "test",
                (after, limit) -> all.stream()
                        .filter(id -> after == null || id.compareTo(after) > 0)
                        .limit(limit)
                        .toList(),
                id -> {
                    tried.add(id);
                    if (id.getLeastSignificantBits() < OneByOne.BATCH) {
                        throw new IllegalStateException("broken");
                    }
                });
        assertThat(failed).isEqualTo(OneByOne.BATCH);
        assertThat(tried).isEqualTo(all);
    }
}
