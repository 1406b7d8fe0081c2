package org.sathi.web.base.rest;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The root of the JSON interface (DESIGN.md 2): every bean of ours with a path, but for the packages of the standards that
 * have roots of their own.
 */
@ApplicationPath("/api/v1")
public class ApiV1 extends Application {

    private static final String OURS = "org.sathi.web.";
    private static final List<String> OTHER_ROOTS = List.of("org.sathi.web.fhir", "org.sathi.web.hsds");

    @Override
    public Set<Class<?>> getClasses() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(ApiV1::isOurs)
                .collect(Collectors.toSet());
    }

    private static boolean isOurs(Class<?> type) {
        String name = type.getName();
        return name.startsWith(OURS)
                && OTHER_ROOTS.stream().noneMatch(name::startsWith)
                && (type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class));
    }
}
