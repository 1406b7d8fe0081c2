package org.sathi.web.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.paging.PageRequest;
import org.sathi.membership.api.AccountFilter;
import org.sathi.membership.api.Accounts;
import org.sathi.web.base.health.Readiness;

/**
 * Loads the demo data at the first start of an empty server that was started with it. The server is not ready before that has ended. A file in the data folder marks a load that has
 * begun; the launcher finds it after a crash and begins anew, because half of a demo is of no use to anybody.
 */
@ApplicationScoped
class DemoStartup {

    /** Name of the marker in the data folder while the demo data is loaded. */
    static final String MARKER = "demo.loading";

    private static final Logger LOG = Logger.getLogger(DemoStartup.class.getName());
    private static final String TASK = "demo data";

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService executor;

    @Inject
    private Readiness readiness;

    @Inject
    private Accounts accounts;

    @Inject
    private Provider<DemoData> demo;

    void started(@Observes @Initialized(ApplicationScoped.class) Object context) {
        if (!Boolean.parseBoolean(System.getenv("SATHI_DEMO_DATA"))) {
            return;
        }
        readiness.begin(TASK);
        executor.execute(this::loadOnce);
    }

    private void loadOnce() {
        try {
            if (empty()) {
                mark(true);
                demo.get().load();
                mark(false);
            }
            readiness.done(TASK);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The demo data could not be loaded", e);
        }
    }

    private boolean empty() {
        return CurrentActor.callAs(
                Actor.system("demo-data"),
                () -> accounts.list(AccountFilter.any(), PageRequest.first())
                        .rows()
                        .isEmpty());
    }

    private static void mark(boolean loading) {
        String folder = System.getenv("SATHI_DATA");
        if (folder == null) {
            return;
        }
        Path marker = Path.of(folder, MARKER);
        try {
            if (loading) {
                Files.writeString(marker, "");
            } else {
                Files.deleteIfExists(marker);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
