package dev.truce.processor.model;

import java.util.List;

/**
 * The part of a class's members that its entity tag covers.
 *
 * @param cache what the annotation says
 * @param parts the members that show other resources, whose changes leave the tag as it is
 */
public record Coverage(Cache cache, List<Part> parts) {

    /** The tag covers everything that is shown. */
    public static final Coverage FULL = new Coverage(Cache.UNLESS_NESTED, List.of());

    /** When a client that has the current tag is answered 304: the constants of {@code dev.truce.Cache}. */
    public enum Cache {
        UNLESS_NESTED,
        ALWAYS,
        NEVER
    }

    /**
     * A member that shows another resource, or several.
     *
     * @param member the Java name
     * @param shown the simple name of the other resource's class
     * @param location where the member is declared
     */
    public record Part(String member, String shown, SourceLocation location) {}

    public Coverage {
        parts = List.copyOf(parts);
    }

    /** Returns this coverage with the decision of another one where this one leaves it to the parts. */
    public Coverage or(Coverage other) {
        return cache == Cache.UNLESS_NESTED ? new Coverage(other.cache, parts) : this;
    }

    /** Returns whether a client that has the current tag is answered 304. */
    public boolean allowsNotModified() {
        return cache == Cache.ALWAYS || (cache == Cache.UNLESS_NESTED && parts.isEmpty());
    }

    /** Returns the parts that nobody has decided about. */
    public List<Part> undecided() {
        return cache == Cache.UNLESS_NESTED ? parts : List.of();
    }
}
