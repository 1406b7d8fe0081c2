package org.sathi.kernel.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The folder in which the keys live, outside of the database and of its backups. {@code kek.key} is the key-encryption key, readable by its owner only; the
 * Tink keyset of the fields and the keys of the search tokens and of the audit seals lie beside it, encrypted under it. Whoever loses {@code kek.key}
 * loses every name, note and referral: there is no way back.
 */
public final class KeyFiles {

    /** Names the folder of the keys, as environment variable or, for tests and tools, as system property {@code sathi.keys}. */
    public static final String ENVIRONMENT = "SATHI_KEYS";

    private static final String KEK = "kek.key";
    private static final String FIELDS = "fields.json";
    private static final String SEARCH = "search.key";
    private static final String AUDIT = "audit.key";
    private static final int KEY_BYTES = 32;

    private KeyFiles() {}

    /** Makes the folder and the keys that are missing. Never replaces a key. */
    public static void createIfMissing(Path folder) {
        try {
            AeadConfig.register();
            Files.createDirectories(folder);
            restrict(folder, "rwx------");
            if (!Files.exists(folder.resolve(KEK))) {
                requireNoOrphans(folder);
                write(folder.resolve(KEK), Base64.getEncoder().encode(random()));
            }
            Aead kek = kek(folder);
            if (!Files.exists(folder.resolve(FIELDS))) {
                KeysetHandle handle = KeysetHandle.generateNew(KeyTemplates.get("AES256_GCM"));
                String json = TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(handle, kek, context(FIELDS));
                write(folder.resolve(FIELDS), json.getBytes(StandardCharsets.UTF_8));
            }
            for (String name : new String[] {SEARCH, AUDIT}) {
                if (!Files.exists(folder.resolve(name))) {
                    write(folder.resolve(name), Base64.getEncoder().encode(kek.encrypt(random(), context(name))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keys in " + folder + " cannot be made", e);
        }
    }

    /**
     * Reads the keys.
     *
     * @throws IllegalStateException when a key is missing or was not made under this {@code kek.key}
     */
    static Keys read(Path folder) {
        try {
            AeadConfig.register();
            Aead kek = kek(folder);
            KeysetHandle handle = TinkJsonProtoKeysetFormat.parseEncryptedKeyset(
                    Files.readString(folder.resolve(FIELDS)), kek, context(FIELDS));
            return new Keys(
                    handle.getPrimitive(RegistryConfiguration.get(), Aead.class),
                    unwrap(folder, SEARCH, kek),
                    unwrap(folder, AUDIT, kek));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the keys in " + folder + " cannot be read", e);
        }
    }

    private static void requireNoOrphans(Path folder) {
        for (String name : new String[] {FIELDS, SEARCH, AUDIT}) {
            if (Files.exists(folder.resolve(name))) {
                throw new IllegalStateException(
                        KEK + " is missing in " + folder + " but other keys are there: restore it");
            }
        }
    }

    private static Aead kek(Path folder) throws IOException, GeneralSecurityException {
        byte[] key =
                Base64.getDecoder().decode(Files.readString(folder.resolve(KEK)).trim());
        return new AesGcmJce(key);
    }

    private static byte[] unwrap(Path folder, String name, Aead kek) throws IOException, GeneralSecurityException {
        byte[] wrapped = Base64.getDecoder()
                .decode(Files.readString(folder.resolve(name)).trim());
        return kek.decrypt(wrapped, context(name));
    }

    private static byte[] context(String name) {
        return ("sathi|" + name).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] random() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    private static void write(Path file, byte[] content) throws IOException {
        Path temporary = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(temporary);
        Files.createFile(temporary);
        restrict(temporary, "rw-------");
        Files.write(temporary, content);
        restrict(temporary, "r--------");
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
