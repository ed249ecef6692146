package dev.truce.runtime;

import dev.truce.runtime.TagList.Form;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The header {@code If-Match} of a request (RFC 9110 section 13.1.1): absent, {@code *}, a list of entity tags, or malformed.
 *
 * <p>Reading never fails and comparing allocates nothing. A malformed header matches nothing; a guard answers it with {@link
 * MalformedPrecondition}. A list without any tag is legal, and matches nothing either.
 *
 * <p>The header remembers whether its tags were compared or taken, so that an integration finds the request whose precondition nobody
 * has checked.
 */
public final class IfMatch {

    static final String NAME = "If-Match";

    private static final IfMatch ABSENT = new IfMatch("", Form.ABSENT);
    private static final IfMatch ANY = new IfMatch("*", Form.ANY);

    private final String text;
    private final Form form;
    /** Written by any thread, always with the same value; whoever reads it has waited for the handler. */
    private boolean evaluated;

    private IfMatch(String text, Form form) {
        this.text = text;
        this.form = form;
    }

    /**
     * The header of a request that has none.
     *
     * @return the absent header
     */
    public static IfMatch absent() {
        return ABSENT;
    }

    /**
     * Reads a header of one line.
     *
     * @param headerValue the header's value; {@code null} if the request has none
     * @return the header, malformed if the value breaks the grammar
     */
    public static IfMatch valueOf(@Nullable String headerValue) {
        if (headerValue == null) {
            return ABSENT;
        }
        Form form = TagList.formOf(headerValue);
        return form == Form.ANY ? ANY : new IfMatch(headerValue, form);
    }

    /**
     * Reads a header of any number of lines, which are one list (RFC 9110 section 5.3).
     *
     * @param lines the values of the header's lines; none, or {@code null}, if the request has no such header
     * @return the header, malformed if the joined value breaks the grammar
     */
    public static IfMatch valueOf(@Nullable List<String> lines) {
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
     * Whether the condition is true for a resource with a version number, by strong comparison.
     *
     * @param version the current version of the existing resource
     * @return {@code true} if the header is absent, {@code *}, or has the strong tag of the version
     */
    public boolean matches(long version) {
        evaluated = true;
        return switch (form) {
            case STRONG_TAG -> TagList.isDecimal(text, 1, text.length() - 1, version);
            case LIST -> TagList.hasVersion(text, version, false);
            case ABSENT, ANY -> true;
            case MALFORMED -> false;
        };
    }

    /**
     * Whether the condition is true, by strong comparison.
     *
     * @param current the current entity tag; {@code null} if there is no resource
     * @return {@code true} if the header is absent, is {@code *} and there is a resource, or has the current tag
     */
    public boolean matches(@Nullable EntityTag current) {
        evaluated = true;
        if (current == null) {
            return isAbsent();
        }
        return isAbsent() || isAny() || (hasTags() && TagList.hasTag(text, current, false));
    }

    /**
     * Whether weak comparison would match where strong comparison does not: what a proxy does to a tag when it compresses.
     *
     * @param version the current version of the existing resource
     * @return {@code true} if the header has the tag of the version, but only weak
     */
    public boolean matchesOnlyWeakly(long version) {
        return form == Form.LIST && !matches(version) && TagList.hasVersion(text, version, true);
    }

    /**
     * Whether weak comparison would match where strong comparison does not.
     *
     * @param current the current entity tag; {@code null} if there is no resource
     * @return {@code true} if the header has the current tag, but one of both is weak
     */
    public boolean matchesOnlyWeakly(@Nullable EntityTag current) {
        return current != null && hasTags() && !matches(current) && TagList.hasTag(text, current, true);
    }

    /**
     * Undoes what proxies do to tags when they compress: nginx and HAProxy make them weak, Apache appends {@code -gzip}, Jetty
     * {@code --gzip}. It gives up strong comparison, so call it only where an application has chosen to.
     *
     * @return a header that also has the strong tags from which these can come; this one if it has no tags
     */
    public IfMatch acceptingWeakened() {
        return hasTags() ? new IfMatch(WeakenedTags.restore(tags()), Form.LIST) : this;
    }

    /**
     * The header as it was sent.
     *
     * @return the value, its lines joined by {@code ", "}; empty if the header is absent
     */
    public String headerValue() {
        evaluated = true;
        return text;
    }

    /**
     * The entity tags in the header.
     *
     * @return the tags in the order of the header; empty if {@link #hasTags()} is false
     */
    public List<EntityTag> tags() {
        evaluated = true;
        return hasTags() ? TagList.tags(text) : List.of();
    }

    /**
     * Whether the header was compared with a version, or its tags or its value were taken.
     *
     * @return {@code false} if nobody can know which version the client has seen; it says nothing of an absent header or {@code *}
     */
    public boolean isEvaluated() {
        return evaluated;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        evaluated = true;
        return other instanceof IfMatch header && header.form == form && header.text.equals(text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(form, text);
    }

    @Override
    public String toString() {
        return isAbsent() ? "If-Match absent" : "If-Match: " + text;
    }
}
