package org.sathi.deploy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A backup file as {@code deploy/sathi backup} writes it. */
final class DumpFile {
    private DumpFile() {}

    /**
     * Reads the file to its end.
     *
     * @throws Refusal when it is no backup, damaged or cut off
     */
    static void requireComplete(Path file) {
        boolean ours = false;
        String last = "";
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.ISO_8859_1))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                ours |= line.contains("CREATE TABLE `flyway_kernel`");
                last = line.isBlank() ? last : line;
            }
        } catch (IOException e) {
            throw new Refusal("The backup " + file + " cannot be read or is damaged: " + e.getMessage(), e);
        }
        if (!last.startsWith("-- Dump completed")) {
            throw new Refusal("The backup " + file + " is not complete.");
        }
        if (!ours) {
            throw new Refusal("The file " + file + " is not a backup of Sathi.");
        }
    }
}
