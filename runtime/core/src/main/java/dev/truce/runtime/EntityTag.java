package dev.truce.runtime;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entity tag (RFC 9110 section 8.8.3): the version of a resource on the wire. */
public final class EntityTag {

    /** Replaces the tag of a version that is kept as a number, see {@link #resolve}. */
    static final EntityTag BY_VERSION = new EntityTag("");

    /**
     * As in a header: {@code "5"} or {@code W/"5"}. Of a number it is made when it is first asked for, since most tags
     * are compared as
     * numbers; threads that ask at once make equal ones.
     */
    private @Nullable String text;

    private final long version;

    private EntityTag(String text) {
        this.text = text;
        this.version = 0;
    }

    private EntityTag(long version) {
        this.version = version;
    }

    /**
     * The strong tag of a version number.
     *
     * @param version the version
     * @return the tag, such as {@code "5"}
     */
    public static EntityTag of(long version) {
        return new EntityTag(version);
    }

    /**
     * The strong tag of a text. What a tag cannot hold, and {@code %} itself, is percent-encoded as UTF-8, so that
     * different
     * texts have different tags and nothing can break out of the header.
     *
     * @param version any text
     * @return the tag
     */
    public static EntityTag of(String version) {
        return new EntityTag(TagEncoder.quote("\"", Objects.requireNonNull(version, "version")));
    }

    /**
     * The strong tag of a UUID.
     *
     * @param version the version
     * @return the tag, with the UUID in lower case
     */
    public static EntityTag of(UUID version) {
        return new EntityTag("\"" + Objects.requireNonNull(version, "version") + "\"");
    }

    /**
     * The strong tag of a time.
     *
     * @param version the version
     * @return the tag, with the time as {@link Instant#toString()} writes it
     */
    public static EntityTag of(Instant version) {
        return new EntityTag("\"" + Objects.requireNonNull(version, "version") + "\"");
    }

    /**
     * The strong tag of a time without zone.
     *
     * @param version the version
     * @return the tag, with the time as {@link LocalDateTime#toString()} writes it
     */
    public static EntityTag of(LocalDateTime version) {
        return new EntityTag("\"" + Objects.requireNonNull(version, "version") + "\"");
    }

    /**
     * The weak tag of a text, encoded as in {@link #of(String)}. It never matches in {@code If-Match}.
     *
     * @param version any text
     * @return the tag, such as {@code W/"5"}
     */
    public static EntityTag weak(String version) {
        return new EntityTag(TagEncoder.quote("W/\"", Objects.requireNonNull(version, "version")));
    }

    /**
     * Reads the value of the header {@code ETag}.
     *
     * @param headerValue one entity tag, with or without white space around it
     * @return the tag; {@code null} if the text is none
     */
    public static @Nullable EntityTag parse(String headerValue) {
        Objects.requireNonNull(headerValue, "headerValue");
        int start = TagList.skipSpace(headerValue, 0);
        int end = TagList.endOfTag(headerValue, start);
        boolean alone = end >= 0 && TagList.skipSpace(headerValue, end) == headerValue.length();
        return alone ? new EntityTag(headerValue.substring(start, end)) : null;
    }

    /** Returns the tag at a position where {@link TagList} has found one. */
    static EntityTag at(String header, int start, int end) {
        return new EntityTag(header.substring(start, end));
    }

    /** The tag that a conflict keeps as a tag, or as a number beside {@link #BY_VERSION}. */
    @SuppressWarnings("ReferenceEquality")
    static @Nullable EntityTag resolve(@Nullable EntityTag tag, long version) {
        return tag == BY_VERSION ? of(version) : tag;
    }

    /**
     * Whether the tag is weak.
     *
     * @return {@code true} if it begins with {@code W/}
     */
    public boolean isWeak() {
        return value().charAt(0) == 'W';
    }

    /**
     * The tag without quotes and {@code W/}.
     *
     * @return the text between the quotes, as it is in the header
     */
    public String opaqueTag() {
        return value().substring(opaqueStart() + 1, value().length() - 1);
    }

    /**
     * Compares strongly, as {@code If-Match} does (RFC 9110 section 8.8.3.2).
     *
     * @param other the other tag
     * @return {@code true} if neither is weak and both are equal
     */
    public boolean matchesStrongly(EntityTag other) {
        return !isWeak() && value().equals(other.value());
    }

    /**
     * Compares weakly, as {@code If-None-Match} does (RFC 9110 section 8.8.3.2).
     *
     * @param other the other tag
     * @return {@code true} if both have the same opaque tag
     */
    public boolean matchesWeakly(EntityTag other) {
        return other.equalsOpaque(value(), opaqueStart(), value().length());
    }

    /** Compares the opaque tag with a quoted one inside a header. */
    boolean equalsOpaque(String header, int open, int end) {
        String value = value();
        int start = opaqueStart();
        int length = value.length() - start;
        return end - open == length && value.regionMatches(start, header, open, length);
    }

    private String value() {
        String made = text;
        if (made == null) {
            made = quoted(version);
            text = made;
        }
        return made;
    }

    private static String quoted(long version) {
        return "\"" + version + "\"";
    }

    private int opaqueStart() {
        return isWeak() ? 2 : 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EntityTag tag && tag.value().equals(value());
    }

    @Override
    public int hashCode() {
        return value().hashCode();
    }

    /**
     * The tag as in a header.
     *
     * @return such as {@code "5"} or {@code W/"5"}
     */
    @Override
    public String toString() {
        String made = text;
        return made == null ? quoted(version) : made;
    }
}
