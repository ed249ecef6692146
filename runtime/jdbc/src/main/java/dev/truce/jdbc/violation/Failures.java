package dev.truce.jdbc.violation;

import dev.truce.jdbc.violation.Report.Kind;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a failure: its causes and the next exceptions of a batch, each once, and at most {@value #LIMIT} of them, since an
 * exception may create its cause anew for every call. Suppressed exceptions are other failures, and are not read.
 */
public final class Failures {

    private static final int LIMIT = 256;

    private Failures() {}

    /**
     * Reads a failure.
     *
     * @return the first report in it, or one of an unknown outcome wherever it is; {@code null} if there is none
     */
    public static @Nullable Report read(Throwable failure, DriverReader reader) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(failure);
        Report first = null;
        while (!open.isEmpty() && seen.size() < LIMIT) {
            Throwable next = open.remove();
            if (!seen.add(next)) {
                continue;
            }
            if (next instanceof SQLException exception) {
                Report report = guarded(() -> reader.read(exception));
                if (report != null && report.kind() == Kind.UNKNOWN_OUTCOME) {
                    return report;
                }
                first = first == null ? report : first;
                add(guarded(next::getCause), open);
                add(guarded(exception::getNextException), open);
            } else {
                add(guarded(next::getCause), open);
            }
        }
        return first;
    }

    private static void add(@Nullable Throwable failure, Deque<Throwable> open) {
        if (failure != null) {
            open.add(failure);
        }
    }

    /** Returns {@code null} where an exception's own methods throw: that must not hide the failure. */
    private static <T> @Nullable T guarded(Supplier<? extends @Nullable T> source) {
        try {
            return source.get();
        } catch (RuntimeException e) {
            return null;
        }
    }
}
