package dev.truce.jakarta;

import dev.truce.runtime.IfMatch;
import org.jspecify.annotations.Nullable;

/**
 * The header {@code If-Match} that the resource method of this thread's request has taken. What converts a parameter sees nothing of the
 * request that could hold it.
 */
final class TakenPrecondition {

    private static final ThreadLocal<@Nullable IfMatch> TAKEN = new ThreadLocal<>();

    private TakenPrecondition() {}

    static IfMatch taken(IfMatch header) {
        TAKEN.set(header);
        return header;
    }

    /** Returns the header, once; {@code null} if the method has not taken it on this thread. */
    static @Nullable IfMatch take() {
        IfMatch taken = TAKEN.get();
        clear();
        return taken;
    }

    @SuppressWarnings("ThreadLocalUsage") // set and not removed, which would make an object for each request
    static void clear() {
        TAKEN.set(null);
    }
}
