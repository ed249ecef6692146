package dev.truce.spring.failure;

import dev.truce.spring.CurrentVersion;
import dev.truce.spring.CurrentVersionReader;
import dev.truce.spring.LostWrite;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the application's readers, each in a transaction of its own. */
final class CurrentVersions {

    private static final Logger LOG = LoggerFactory.getLogger(CurrentVersions.class);

    private final List<CurrentVersionReader<?>> readers;
    private final FreshTransaction transaction;

    CurrentVersions(List<CurrentVersionReader<?>> readers, FreshTransaction transaction) {
        this.readers = List.copyOf(readers);
        this.transaction = transaction;
    }

    /** The current version; {@code null} where nobody tells it, or reading it fails: the conflict is complete without it. */
    @Nullable
    CurrentVersion read(Class<?> resource, LostWrite lost) {
        for (CurrentVersionReader<?> reader : readers) {
            if (reader.resource() == resource) {
                try {
                    return transaction.run(() -> reader.read(lost));
                } catch (RuntimeException e) {
                    LOG.warn("The current version of {} could not be read after a lost write", resource.getName(), e);
                    return null;
                }
            }
        }
        return null;
    }
}
