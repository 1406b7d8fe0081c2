package org.sathi.kernel.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * That scheduled work fails, or that all of it is well again.
 *
 * @param id each person is told of it once
 * @param failing whether it fails
 * @param tasks what began to fail together, or what came back last
 */
public record WorkNews(UUID id, boolean failing, List<String> tasks, Instant at) {

    public WorkNews {
        tasks = List.copyOf(tasks);
    }
}
