package org.sathi.web.base.faces;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Puts a checksum of the content into the address of our own resources, so that a browser may keep them for ever. */
public class VersionedResources extends ResourceHandlerWrapper {

    /** The library of our own stylesheet, script, icons and fonts. */
    public static final String LIBRARY = "sathi";

    private final Map<String, String> versions = new ConcurrentHashMap<>();

    /** Wraps the handler before it. */
    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        return versioned(super.createResource(name, library), name, library);
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return versioned(super.createResource(name, library, contentType), name, library);
    }

    private Resource versioned(Resource resource, String name, String library) {
        if (resource == null || !LIBRARY.equals(library)) {
            return resource;
        }
        return new ResourceWrapper(resource) {
            @Override
            public String getRequestPath() {
                String path = super.getRequestPath();
                String version = versions.computeIfAbsent(name, key -> checksum(getWrapped()));
                return path + (path.indexOf('?') < 0 ? '?' : '&') + "v=" + version;
            }
        };
    }

    private static String checksum(Resource resource) {
        try (InputStream in = resource.getInputStream()) {
            CRC32 crc = new CRC32();
            crc.update(in.readAllBytes());
            return Long.toString(crc.getValue(), 36);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
