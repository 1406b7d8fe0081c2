package org.sathi.web.base.http;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.time.Clock;
import org.sathi.kernel.task.ServerStarted;

/** Tells the modules that the server stands, so that they start their timers. */
@WebListener
public class StartSignal implements ServletContextListener {

    @Inject
    private Event<ServerStarted> started;

    @Inject
    private Clock clock;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        started.fire(new ServerStarted(clock.instant()));
    }
}
