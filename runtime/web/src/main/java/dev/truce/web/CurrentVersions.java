package dev.truce.web;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads current versions with the application's readers, each in a transaction of its own. */
final class CurrentVersions {

    private static final Logger LOG = System.getLogger("dev.truce.web");

    private final List<CurrentVersionReader<?>> readers;
    private final FreshTransaction transaction;

    CurrentVersions(List<CurrentVersionReader<?>> readers, FreshTransaction transaction) {
        this.readers = List.copyOf(readers);
        this.transaction = transaction;
    }

    /** Returns {@code null} if no reader knows the version or reading it fails: the conflict is complete without it. */
    @Nullable
    CurrentVersion read(Class<?> resource, LostWrite lost) {
        for (CurrentVersionReader<?> reader : readers) {
            if (reader.resource() == resource) {
                try {
                    return transaction.run(() -> reader.read(lost));
                } catch (RuntimeException e) {
                    LOG.log(
                            Level.WARNING,
                            "The current version of " + resource.getName() + " could not be read after a lost write",
                            e);
                    return null;
                }
            }
        }
        return null;
    }
}
