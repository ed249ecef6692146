package dev.truce.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads current versions with the application's readers, each in a transaction of its own. */
final class CurrentVersions {

    private final List<CurrentVersionReader<?>> readers;
    private final RowCheck rows;
    private final FreshTransaction transaction;

    CurrentVersions(List<CurrentVersionReader<?>> readers, RowCheck rows, FreshTransaction transaction) {
        this.readers = List.copyOf(readers);
        this.rows = rows;
        this.transaction = transaction;
    }

    /** Returns {@code null} if no reader knows the version or reading it fails: the conflict is complete without it. */
    @Nullable
    CurrentVersion read(Class<?> resource, LostWrite lost) {
        for (CurrentVersionReader<?> reader : readers) {
            if (reader.resource() == resource) {
                return Extensions.call(reader, () -> transaction.run(() -> reader.read(lost)));
            }
        }
        return null;
    }

    boolean isGone(LostWrite lost) {
        return lost.identifier() != null
                && Boolean.TRUE.equals(Extensions.call(rows, () -> transaction.run(() -> rows.isGone(lost))));
    }
}
