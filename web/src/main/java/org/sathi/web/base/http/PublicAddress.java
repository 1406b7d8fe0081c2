package org.sathi.web.base.http;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Under which names this server may be asked. {@code SATHI_PUBLIC_URL} is its address from outside; without it the
 * loopback names and plain IP addresses are accepted. {@code SATHI_ALLOWED_HOSTS} (comma-separated) adds names.
 */
final class PublicAddress {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern IP = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-fA-F:.]+]");
    private static final Pattern HOST = Pattern.compile("([A-Za-z0-9.-]{1,253}|\\[[0-9a-fA-F:.]{2,45}])(:\\d{1,5})?");

    private final URI url;
    private final Set<String> names;

    PublicAddress(String publicUrl, String allowedHosts) {
        this.url = publicUrl == null || publicUrl.isBlank() ? null : URI.create(publicUrl.strip());
        this.names = allowedHosts == null
                ? Set.of()
                : Arrays.stream(allowedHosts.split(","))
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** As set in the environment. */
    static PublicAddress ofEnvironment() {
        return new PublicAddress(System.getenv("SATHI_PUBLIC_URL"), System.getenv("SATHI_ALLOWED_HOSTS"));
    }

    /** Whether people reach this server by TLS. */
    boolean isSecure() {
        return url != null && "https".equalsIgnoreCase(url.getScheme());
    }

    /** Whether a request may name this host. */
    boolean accepts(String hostHeader) {
        if (hostHeader == null || !HOST.matcher(hostHeader).matches()) {
            return false;
        }
        String name = nameOf(hostHeader);
        return LOOPBACK.contains(name)
                || names.contains(name)
                || (url == null ? IP.matcher(name).matches() : name.equalsIgnoreCase(url.getHost()));
    }

    /** Whether a page at this origin is one of ours: same host as asked, or the public address. */
    boolean isOwnOrigin(String origin, String hostHeader) {
        Optional<URI> uri = parse(origin);
        if (uri.isEmpty() || uri.get().getAuthority() == null) {
            return false;
        }
        String authority = uri.get().getAuthority();
        return authority.equalsIgnoreCase(hostHeader)
                || (url != null && authority.equalsIgnoreCase(url.getAuthority()));
    }

    private static Optional<URI> parse(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String nameOf(String hostHeader) {
        int colon = hostHeader.lastIndexOf(':');
        boolean port = colon > hostHeader.lastIndexOf(']');
        return (port ? hostHeader.substring(0, colon) : hostHeader).toLowerCase(Locale.ROOT);
    }
}
