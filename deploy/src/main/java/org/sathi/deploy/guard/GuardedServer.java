package org.sathi.deploy.guard;

import java.lang.reflect.Field;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.grizzly.Transport;
import org.glassfish.grizzly.filterchain.Filter;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.http.HttpCodecFilter;

/** Starts Payara Micro and gives its listeners a deadline for request headers. */
public final class GuardedServer {
    /** Time a request header may take from its first byte to its last. */
    static final Duration HEADER_PATIENCE = Duration.ofSeconds(10);

    private static final Logger LOG = Logger.getLogger(GuardedServer.class.getName());

    private GuardedServer() {}

    /** Starts the server with its own arguments; returns when it has booted. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        Class.forName("fish.payara.micro.impl.RootDirLauncher")
                .getMethod("main", String[].class)
                .invoke(null, (Object) arguments);
        try {
            guard(new HeaderDeadline(HEADER_PATIENCE));
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.log(Level.SEVERE, "Request headers have no deadline: this server is not the one known", e);
        }
    }

    private static void guard(HeaderDeadline deadline) throws ReflectiveOperationException {
        Object service = Class.forName("org.glassfish.internal.api.Globals")
                .getMethod("get", Class.class)
                .invoke(null, Class.forName("com.sun.enterprise.v3.services.impl.GrizzlyService"));
        int guarded = 0;
        for (Object proxy : (Collection<?>) field(service, "proxies")) {
            Object listener =
                    proxy.getClass().getMethod("getUnderlyingListener").invoke(proxy);
            for (Filter filter : (FilterChain) field(listener, "rootFilterChain")) {
                if (filter instanceof HttpCodecFilter codec) {
                    codec.getMonitoringConfig().addProbes(deadline);
                    guarded++;
                }
            }
            ((Transport) field(listener, "transport"))
                    .getConnectionMonitoringConfig()
                    .addProbes(deadline.closing());
        }
        if (guarded == 0) {
            throw new IllegalStateException("no listener found");
        }
        ScheduledExecutorService sweeper = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "sathi-header-deadline");
            thread.setDaemon(true);
            return thread;
        });
        sweeper.scheduleWithFixedDelay(deadline::sweep, 1, 1, TimeUnit.SECONDS);
        LOG.log(Level.INFO, "Request headers must arrive within {0} s", HEADER_PATIENCE.toSeconds());
    }

    private static Object field(Object owner, String name) throws ReflectiveOperationException {
        for (Class<?> type = owner.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field.get(owner);
                }
            }
        }
        throw new NoSuchFieldException(owner.getClass().getName() + "." + name);
    }
}
