package dev.truce.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The member {@code instance}: the path of the request without parameters, and without what could lead to another host. */
final class InstancePath {

    private InstancePath() {}

    /** Returns the normalised path; {@code null} if it is not a path of a URI (RFC 3986 section 3.3). */
    static @Nullable String of(String requested) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : requested.split("/", -1)) {
            String name = segment.replaceFirst(";.*", "");
            if (name.equals("..")) {
                segments.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                segments.addLast(name);
            }
        }
        String path = "/" + String.join("/", segments);
        try {
            return path.equals(new URI(path).getRawPath()) ? path : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
