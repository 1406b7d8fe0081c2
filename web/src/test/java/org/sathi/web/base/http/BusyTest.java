package org.sathi.web.base.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.FacesException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import jakarta.resource.spi.ResourceAllocationException;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sathi.kernel.error.NotFound;

@Tag("C.13")
class BusyTest {

    private static final String SAID =
            "Error in allocating a connection. Cause: In-use connections equal max-pool-size and expired max-wait-time.";

    @Test
    void knows_the_pool_s_exception_behind_whatever_is_put_around_it() {
        SQLException pool = new SQLException(SAID, new ResourceAllocationException(SAID));
        assertThat(Busy.in(pool)).isTrue();
        assertThat(Refusals.statusOf(new PersistenceException(pool))).isEqualTo(503);
        assertThat(Refusals.statusOf(new PessimisticLockException("lock", pool)))
                .isEqualTo(503);
        assertThat(Refusals.statusOf(new FacesException(new PersistenceException(pool))))
                .isEqualTo(503);
    }

    @Test
    void takes_nothing_else_for_it() {
        assertThat(Refusals.statusOf(new PersistenceException(new SQLException(SAID))))
                .isEqualTo(500);
        assertThat(Refusals.statusOf(new NotFound())).isEqualTo(404);
        assertThat(Busy.in(null)).isFalse();
        Exception ring = new IllegalStateException("one");
        ring.initCause(new IllegalStateException("two", ring));
        assertThat(Busy.in(ring)).isFalse();
    }
}
