package dev.truce.web;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A failure, its causes and the next exceptions of a batch, each once. Suppressed exceptions are other failures. */
final class Causes {

    private static final int LIMIT = 256;

    private Causes() {}

    static List<Throwable> of(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> causes = new ArrayList<>();
        Deque<Throwable> open = new ArrayDeque<>(List.of(failure));
        while (!open.isEmpty() && causes.size() < LIMIT) {
            Throwable next = open.remove();
            if (seen.add(next)) {
                causes.add(next);
                add(next.getCause(), open);
                add(next instanceof SQLException exception ? exception.getNextException() : null, open);
            }
        }
        return causes;
    }

    static <T extends Throwable> @Nullable T first(List<Throwable> causes, Class<T> type) {
        for (Throwable cause : causes) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }

    private static void add(@Nullable Throwable cause, Deque<Throwable> open) {
        if (cause != null) {
            open.add(cause);
        }
    }
}
