package org.sathi.kernel.crypto;

import com.google.crypto.tink.Aead;
import java.nio.file.Path;

/** The keys of this process, read once. */
record Keys(Aead fields, byte[] search, byte[] audit) {

    private static final class Holder {
        private static final Keys CURRENT = KeyFiles.read(folder());
    }

    static Keys current() {
        return Holder.CURRENT;
    }

    private static Path folder() {
        String folder = System.getProperty("sathi.keys", System.getenv(KeyFiles.ENVIRONMENT));
        if (folder == null || folder.isBlank()) {
            throw new IllegalStateException(KeyFiles.ENVIRONMENT + " does not name the folder of the keys");
        }
        return Path.of(folder);
    }
}
