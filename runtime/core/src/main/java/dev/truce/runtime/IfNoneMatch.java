package dev.truce.runtime;

import dev.truce.runtime.TagList.Form;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The header {@code If-None-Match} of a request (RFC 9110 section 13.1.2): absent, {@code *}, a list of entity tags, or
 * malformed.
 *
 * <p>Reading never fails and comparing allocates nothing. A malformed header matches nothing; a guard answers it with {@link
 * MalformedPrecondition}.
 */
public final class IfNoneMatch {

    static final String NAME = "If-None-Match";

    private static final IfNoneMatch ABSENT = new IfNoneMatch("", Form.ABSENT);
    private static final IfNoneMatch ANY = new IfNoneMatch("*", Form.ANY);

    private final String text;
    private final Form form;

    private IfNoneMatch(String text, Form form) {
        this.text = text;
        this.form = form;
    }

    /**
     * The header of a request that has none.
     *
     * @return the absent header
     */
    public static IfNoneMatch absent() {
        return ABSENT;
    }

    /**
     * Reads a header of one line.
     *
     * @param headerValue the header's value; {@code null} if the request has none
     * @return the header, malformed if the value breaks the grammar
     */
    public static IfNoneMatch valueOf(@Nullable String headerValue) {
        if (headerValue == null) {
            return ABSENT;
        }
        Form form = TagList.formOf(headerValue);
        return form == Form.ANY ? ANY : new IfNoneMatch(headerValue, form);
    }

    /**
     * Reads a header of any number of lines, which are one list (RFC 9110 section 5.3).
     *
     * @param lines the values of the header's lines; none, or {@code null}, if the request has no such header
     * @return the header, malformed if the joined value breaks the grammar
     */
    public static IfNoneMatch valueOf(@Nullable List<String> lines) {
        return valueOf(TagList.join(lines));
    }

    /**
     * Whether the request has no such header.
     *
     * @return {@code true} if it is absent
     */
    public boolean isAbsent() {
        return form == Form.ABSENT;
    }

    /**
     * Whether the header is {@code *}.
     *
     * @return {@code true} if it speaks of any resource, whatever its entity tag
     */
    public boolean isAny() {
        return form == Form.ANY;
    }

    /**
     * Whether the header breaks the grammar.
     *
     * @return {@code true} if the request should be answered with 400
     */
    public boolean isMalformed() {
        return form == Form.MALFORMED;
    }

    /**
     * Whether the header is a list of entity tags.
     *
     * @return {@code true} if it is neither absent nor {@code *} nor malformed, even if the list is empty
     */
    public boolean hasTags() {
        return form == Form.STRONG_TAG || form == Form.LIST;
    }

    /**
     * Whether the header has the version number of a resource, by weak comparison. The condition is true if it has not.
     *
     * @param version the current version of the existing resource
     * @return {@code true} if the header is {@code *}, or has the tag of the version, weak or not
     */
    public boolean matches(long version) {
        return switch (form) {
            case STRONG_TAG -> TagList.isDecimal(text, 1, text.length() - 1, version);
            case LIST -> TagList.hasVersion(text, version, true);
            case ANY -> true;
            case ABSENT, MALFORMED -> false;
        };
    }

    /**
     * Whether the header has the entity tag of a resource, by weak comparison. The condition is true if it has not.
     *
     * @param current the current entity tag; {@code null} if there is no resource
     * @return {@code true} if there is a resource, and the header is {@code *} or has the current tag, weak or not
     */
    public boolean matches(@Nullable EntityTag current) {
        return current != null && (isAny() || (hasTags() && TagList.hasTag(text, current, true)));
    }

    /**
     * Undoes what proxies do to tags when they compress, as {@link IfMatch#acceptingWeakened()} does. It takes away the suffixes;
     * weak tags match anyhow. A tag that has matched still does, and no tag becomes {@code *}: a write that was refused without
     * this is refused with it.
     *
     * @return a header that also has the tags from which these can come; this one if it has no tags
     */
    public IfNoneMatch acceptingWeakened() {
        return hasTags() ? new IfNoneMatch(WeakenedTags.restore(tags()), Form.LIST) : this;
    }

    /**
     * The header as it was sent.
     *
     * @return the value, its lines joined by {@code ", "}; empty if the header is absent
     */
    public String headerValue() {
        return text;
    }

    /**
     * The entity tags in the header.
     *
     * @return the tags in the order of the header; empty if {@link #hasTags()} is false
     */
    public List<EntityTag> tags() {
        return hasTags() ? TagList.tags(text) : List.of();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IfNoneMatch header && header.form == form && header.text.equals(text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(form, text);
    }

    @Override
    public String toString() {
        return isAbsent() ? "If-None-Match absent" : "If-None-Match: " + text;
    }
}
