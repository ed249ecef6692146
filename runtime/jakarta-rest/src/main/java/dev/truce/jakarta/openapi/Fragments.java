package dev.truce.jakarta.openapi;

import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Loads the fragments that the compiler has written for each module of the application. */
final class Fragments {

    private static final String RESOURCE = "META-INF/truce/openapi-fragment.json";

    private Fragments() {}

    static List<OpenAPI> read() {
        List<OpenAPI> fragments = new ArrayList<>();
        try {
            for (URL resource : Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources(RESOURCE))) {
                fragments.add(read(resource));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A document of the compiler cannot be read: " + RESOURCE, e);
        }
        return fragments;
    }

    private static OpenAPI read(URL resource) throws IOException {
        try (InputStream in = resource.openStream()) {
            return SmallRyeOpenAPI.builder()
                    .enableModelReader(false)
                    .enableStandardStaticFiles(false)
                    .enableStandardFilter(false)
                    .enableAnnotationScan(false)
                    .withCustomStaticFile(() -> in)
                    .build()
                    .model();
        }
    }
}
