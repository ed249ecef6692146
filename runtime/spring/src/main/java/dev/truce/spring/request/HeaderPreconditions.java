package dev.truce.spring.request;

import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;

/** Joins the lines of each header, which are one list (RFC 9110 section 5.3). */
final class HeaderPreconditions implements Preconditions {

    private final boolean acceptWeakened;

    HeaderPreconditions(boolean acceptWeakened) {
        this.acceptWeakened = acceptWeakened;
    }

    @Override
    public IfMatch ifMatch(HttpServletRequest request) {
        IfMatch header = IfMatch.valueOf(lines(request, "If-Match"));
        return acceptWeakened ? header.acceptingWeakened() : header;
    }

    @Override
    public IfNoneMatch ifNoneMatch(HttpServletRequest request) {
        IfNoneMatch header = IfNoneMatch.valueOf(lines(request, "If-None-Match"));
        return acceptWeakened ? header.acceptingWeakened() : header;
    }

    private static List<String> lines(HttpServletRequest request, String name) {
        return Collections.list(request.getHeaders(name));
    }
}
