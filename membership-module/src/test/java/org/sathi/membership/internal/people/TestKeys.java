package org.sathi.membership.internal.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sathi.kernel.crypto.KeyFiles;

/** Keys for tests of sealed fields, made once for the test process. */
final class TestKeys {

    private TestKeys() {}

    static synchronized void use() {
        if (System.getProperty("sathi.keys") != null) {
            return;
        }
        try {
            Path folder = Files.createTempDirectory("sathi-keys");
            KeyFiles.createIfMissing(folder);
            System.setProperty("sathi.keys", folder.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
