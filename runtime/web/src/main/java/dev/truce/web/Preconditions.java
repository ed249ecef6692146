package dev.truce.web;

import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the preconditions of requests. The lines of a header are one list (RFC 9110 section 5.3). */
public final class Preconditions {

    private final boolean acceptWeakened;

    /**
     * Creates a reader.
     *
     * @param acceptWeakened whether the headers also match the tags that compressing proxies change: W/"5", "5-gzip", "5--gzip",
     *     "5-br"
     */
    public Preconditions(boolean acceptWeakened) {
        this.acceptWeakened = acceptWeakened;
    }

    /**
     * Reads the header {@code If-Match}. A tag that names the media type of what the client has read also stands for the version.
     *
     * @param lines the values of the header's lines; none, or {@code null}, if the request has no such header
     * @return the header
     */
    public IfMatch ifMatch(@Nullable List<String> lines) {
        IfMatch header = IfMatch.valueOf(lines);
        IfMatch accepting = acceptWeakened ? header.acceptingWeakened() : header;
        return lines != null && RepresentationTag.isIn(lines) ? RepresentationTag.withVersions(accepting) : accepting;
    }

    /**
     * Reads the header {@code If-None-Match}.
     *
     * @param lines the values of the header's lines; none, or {@code null}, if the request has no such header
     * @return the header
     */
    public IfNoneMatch ifNoneMatch(@Nullable List<String> lines) {
        IfNoneMatch header = IfNoneMatch.valueOf(lines);
        return acceptWeakened ? header.acceptingWeakened() : header;
    }
}
