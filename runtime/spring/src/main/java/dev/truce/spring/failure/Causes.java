package dev.truce.spring.failure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A failure and its causes, each once. */
final class Causes {

    private static final int LIMIT = 64;

    private Causes() {}

    static List<Throwable> of(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> causes = new ArrayList<>();
        Throwable next = failure;
        while (next != null && causes.size() < LIMIT && seen.add(next)) {
            causes.add(next);
            next = next.getCause();
        }
        return causes;
    }

    static <T extends Throwable> @Nullable T first(Throwable failure, Class<T> type) {
        for (Throwable cause : of(failure)) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
