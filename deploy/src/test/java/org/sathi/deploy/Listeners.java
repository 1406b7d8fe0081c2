package org.sathi.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a process listens on, as the Linux kernel knows it. */
final class Listeners {
    private static final String LISTENING = "0A";

    private Listeners() {}

    /** Addresses and ports, such as {@code 127.0.0.1:8080}. */
    static Set<String> of(long pid) {
        try {
            Set<String> sockets = sockets(pid);
            Set<String> listeners = new TreeSet<>();
            for (String table : List.of("tcp", "tcp6")) {
                for (String line : Files.readAllLines(Path.of("/proc", "" + pid, "net", table))) {
                    String[] fields = line.strip().split("\\s+");
                    if (fields[3].equals(LISTENING) && sockets.contains("socket:[" + fields[9] + "]")) {
                        listeners.add(readable(fields[1]));
                    }
                }
            }
            return listeners;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> sockets(long pid) throws IOException {
        Set<String> sockets = new HashSet<>();
        try (var descriptors = Files.list(Path.of("/proc", "" + pid, "fd"))) {
            for (Path descriptor : (Iterable<Path>) descriptors::iterator) {
                try {
                    sockets.add(Files.readSymbolicLink(descriptor).toString());
                } catch (NoSuchFileException e) {
                    // Closed between the listing and the look at it: a listener stays open, so this was none.
                    continue;
                }
            }
        }
        return sockets;
    }

    /** The kernel writes addresses as words of four bytes, the last byte first. */
    private static String readable(String entry) throws IOException {
        String[] parts = entry.split(":");
        byte[] words = HexFormat.of().parseHex(parts[0]);
        byte[] address = new byte[words.length];
        for (int i = 0; i < words.length; i++) {
            address[i] = words[i / 4 * 4 + 3 - i % 4];
        }
        return InetAddress.getByAddress(address).getHostAddress() + ":" + Integer.parseInt(parts[1], 16);
    }
}
