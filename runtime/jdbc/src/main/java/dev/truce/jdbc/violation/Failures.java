package dev.truce.jdbc.violation;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a failure: its causes and the next exceptions of a batch first, and only then what was suppressed, each once,
 * and not without end, since a cause may be made anew whenever it is asked for.
 */
public final class Failures {

    private static final int LIMIT = 256;

    private Failures() {}

    /**
     * The first violation in a failure.
     *
     * @return {@code null} if there is none
     */
    public static @Nullable Violation violation(Throwable failure, ViolationReader reader) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> suppressed = new ArrayDeque<>(List.of(failure));
        while (!suppressed.isEmpty()) {
            Violation violation = first(suppressed.remove(), reader, seen, suppressed);
            if (violation != null) {
                return violation;
            }
        }
        return null;
    }

    private static @Nullable Violation first(
            Throwable start, ViolationReader reader, Set<Throwable> seen, Deque<Throwable> suppressed) {
        Deque<Throwable> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Throwable next = open.remove();
            if (seen.size() < LIMIT && seen.add(next)) {
                Violation violation = next instanceof SQLException exception ? read(exception, reader) : null;
                if (violation != null) {
                    return violation;
                }
                successors(next, open::add);
                collect(() -> List.of(next.getSuppressed()), suppressed::add);
            }
        }
        return null;
    }

    private static void successors(Throwable failure, Consumer<Throwable> consumer) {
        collect(() -> listOf(failure.getCause()), consumer);
        if (failure instanceof SQLException exception) {
            collect(() -> listOf(exception.getNextException()), consumer);
        }
    }

    private static List<Throwable> listOf(@Nullable Throwable failure) {
        return failure == null ? List.of() : List.of(failure);
    }

    /** What an exception's own methods throw must not hide the exception. */
    private static void collect(Source source, Consumer<Throwable> consumer) {
        List<Throwable> found = new ArrayList<>();
        try {
            found.addAll(source.get());
        } catch (RuntimeException e) {
            return;
        }
        found.forEach(consumer);
    }

    private static @Nullable Violation read(SQLException exception, ViolationReader reader) {
        try {
            return reader.read(exception);
        } catch (RuntimeException e) {
            return null;
        }
    }

    private interface Source {
        List<Throwable> get();
    }
}
