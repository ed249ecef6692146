package dev.truce.web.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Loads the fragments that the compiler has written for each module of the application. */
public final class Fragments {

    private static final String RESOURCE = "META-INF/truce/openapi-fragment.json";

    private Fragments() {}

    /**
     * Makes a model of a document.
     *
     * @param <D> the model
     */
    @FunctionalInterface
    public interface Parser<D> {

        /**
         * Reads a document.
         *
         * @param json the document, which the caller closes
         * @return its model
         * @throws IOException if it cannot be read
         */
        D parse(InputStream json) throws IOException;
    }

    /**
     * Loads the fragments, each time new: what takes them in may change them.
     *
     * @param <D> the model of a document
     * @param loader has the classes of the application
     * @param parser makes a model of each fragment
     * @return a model for each module
     * @throws UncheckedIOException if a fragment cannot be read
     */
    public static <D> List<D> read(ClassLoader loader, Parser<D> parser) {
        List<D> fragments = new ArrayList<>();
        try {
            for (URL resource : Collections.list(loader.getResources(RESOURCE))) {
                try (InputStream json = resource.openStream()) {
                    fragments.add(parser.parse(json));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A document of the compiler cannot be read: " + RESOURCE, e);
        }
        return fragments;
    }
}
