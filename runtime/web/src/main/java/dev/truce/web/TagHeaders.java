package dev.truce.web;

import dev.truce.runtime.EntityTag;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The headers that describe a representation with an entity tag to caches (RFC 9110 sections 8.8.3 and 12.5.5, RFC 9111 section 5.2). */
public final class TagHeaders {

    private final String cacheControl;

    /**
     * Creates the headers of an application.
     *
     * @param cacheControl the value of {@code Cache-Control} where the application sets none; empty for no such header
     */
    public TagHeaders(String cacheControl) {
        this.cacheControl = Objects.requireNonNull(cacheControl, "cacheControl");
    }

    /** The headers of a response that is not written yet. */
    public interface Target {

        /**
         * Returns the lines of a header.
         *
         * @param name the name of the header
         * @return the values in their order, empty if the header is absent
         */
        List<String> lines(String name);

        /**
         * Adds a line.
         *
         * @param name the name of the header
         * @param value its value
         */
        void add(String name, String value);
    }

    /**
     * Adds the headers of a representation that has a tag. Those that the application has set stay.
     *
     * @param tag the tag
     * @param response the headers of the response, without {@code ETag}
     */
    public void add(EntityTag tag, Target response) {
        response.add("ETag", tag.toString());
        if (response.lines("Vary").stream().noneMatch(TagHeaders::coversAccept)) {
            response.add("Vary", "Accept");
        }
        if (!cacheControl.isEmpty() && response.lines("Cache-Control").isEmpty()) {
            response.add("Cache-Control", cacheControl);
        }
    }

    /** Compares whole names: Accept-Encoding is another field than Accept. */
    private static boolean coversAccept(String vary) {
        return Arrays.stream(vary.split(",", -1))
                .map(String::strip)
                .anyMatch(field -> field.equals("*") || field.equalsIgnoreCase("Accept"));
    }
}
