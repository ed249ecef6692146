package dev.truce.web;

import dev.truce.runtime.ResourceContract;
import dev.truce.web.GuardedOperation.Part;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what has become of a row after a lost race, in a transaction of its own. */
final class CurrentVersions {

    private static final Row UNKNOWN = new Row(null, false);

    private final List<CurrentVersionReader<?>> readers;
    private final RowCheck rows;
    private final FreshTransaction transaction;

    CurrentVersions(List<CurrentVersionReader<?>> readers, RowCheck rows, FreshTransaction transaction) {
        this.readers = List.copyOf(readers);
        this.rows = rows;
        this.transaction = transaction;
    }

    /**
     * A row after a lost race.
     *
     * @param version its version; {@code null} if no reader knows it or reading it fails: the conflict is complete without it
     * @param isGone whether it certainly does not exist
     */
    record Row(@Nullable CurrentVersion version, boolean isGone) {}

    /** Reads the row of a write of which the persistence library knows the key. */
    Row read(Class<?> resource, LostWrite lost) {
        return inTransaction(() -> row(resource, lost));
    }

    /** Reads the row that the path of the request names. */
    Row read(ResourceContract<?> own, Part part, ClientRequest request) {
        String text = NamedResource.key(own, part, request);
        return inTransaction(() -> {
            Object key = text == null ? null : Extensions.call(rows, () -> rows.key(own.type(), text));
            return row(own.type(), new LostWrite(own.type(), key, request.pathVariables()));
        });
    }

    /** Returns whether a row of a key that the client has sent certainly exists. */
    boolean exists(Class<?> resource, String text) {
        Boolean exists = Extensions.call(
                transaction,
                () -> transaction.run(() -> {
                    Object key = Extensions.call(rows, () -> rows.key(resource, text));
                    return key != null && Boolean.TRUE.equals(Extensions.call(rows, () -> rows.exists(resource, key)));
                }));
        return Boolean.TRUE.equals(exists);
    }

    private Row inTransaction(Supplier<Row> read) {
        Row row = Extensions.call(transaction, () -> transaction.run(read));
        return row == null ? UNKNOWN : row;
    }

    private Row row(Class<?> resource, LostWrite lost) {
        CurrentVersion version = version(resource, lost);
        boolean isGone = version == null
                && lost.identifier() != null
                && Boolean.TRUE.equals(Extensions.call(rows, () -> rows.isGone(lost)));
        return new Row(version, isGone);
    }

    private @Nullable CurrentVersion version(Class<?> resource, LostWrite lost) {
        for (CurrentVersionReader<?> reader : readers) {
            if (reader.resource() == resource) {
                return Extensions.call(reader, () -> reader.read(lost));
            }
        }
        return null;
    }
}
