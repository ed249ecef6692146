package dev.truce.spring.openapi;

import io.swagger.v3.core.util.Json;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Loads the fragments that the compiler has written for each module of the application. */
final class Fragments {

    static final String RESOURCE = "META-INF/truce/openapi-fragment.json";

    private final ClassLoader loader;

    Fragments(ClassLoader loader) {
        this.loader = loader;
    }

    /** The fragments as models of a version of OpenAPI, each time new: what takes them in may change them. */
    List<OpenAPI> read(SpecVersion version) {
        List<OpenAPI> fragments = new ArrayList<>();
        try {
            for (URL resource : Collections.list(loader.getResources(RESOURCE))) {
                try (InputStream in = resource.openStream()) {
                    fragments.add(
                            version == SpecVersion.V31
                                    ? Json31.mapper().readValue(in, OpenAPI.class)
                                    : Json.mapper().readValue(in, OpenAPI.class));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A document of the compiler cannot be read: " + RESOURCE, e);
        }
        return fragments;
    }
}
