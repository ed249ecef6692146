package dev.truce.web;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a version in what a client has sent, by the names of its members. Nothing else is known of a body: which member holds a
 * version is in the code that compares it. A doubtful value counts as a version.
 */
final class SentVersion {

    private static final List<String> WORDS = List.of("version", "etag", "revision", "modified", "updated", "changed");
    private static final Set<String> SHORT = Set.of("ver", "rev", "tag", "v", "_v", "__v", "_rev");
    /** What these hold is not known, or belongs to the library. */
    private static final List<String> LIBRARIES =
            List.of("java.", "javax.", "jakarta.", "org.springframework.", "io.micronaut.", "io.netty.", "io.vertx.");

    private static final int DEPTH = 16;

    /** The objects that were looked at: they may refer to each other. */
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private SentVersion() {}

    /** Returns whether a name, or a text that contains names, speaks of a version. */
    static boolean speaks(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return SHORT.contains(lower) || WORDS.stream().anyMatch(lower::contains);
    }

    /**
     * Returns whether a body may hold a version.
     *
     * @param body the body as it was read
     * @return {@code false} if its members are known, and none that speaks of a version has a value
     */
    static boolean mayBeIn(Object body) {
        if (body instanceof CharSequence text) {
            return speaks(text.toString());
        }
        return body instanceof byte[] || new SentVersion().isIn(body, 0);
    }

    private boolean isIn(Object value, int depth) {
        if (SentValues.isSimple(value) || !seen.add(value)) {
            return false;
        }
        if (depth == DEPTH) {
            return true;
        }
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() && isIn(optional.get(), depth + 1);
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .anyMatch(entry -> isVersion(String.valueOf(entry.getKey()), entry.getValue(), depth));
        }
        if (value instanceof Collection<?> all) {
            return all.stream().anyMatch(each -> each != null && isIn(each, depth + 1));
        }
        Class<?> type = value.getClass();
        if (type.isArray() || LIBRARIES.stream().anyMatch(type.getName()::startsWith)) {
            return depth == 0;
        }
        Map<String, Field> members = SentValues.members(type);
        if (members.isEmpty() && type.getDeclaredFields().length > 0) {
            return true;
        }
        return members.entrySet().stream()
                .anyMatch(member -> isVersion(member.getKey(), SentValues.value(member.getValue(), value), depth));
    }

    private boolean isVersion(String name, @Nullable Object value, int depth) {
        return value != null && (speaks(name) || isIn(value, depth + 1));
    }
}
