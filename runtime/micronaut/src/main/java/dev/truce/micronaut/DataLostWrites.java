package dev.truce.micronaut;

import dev.truce.web.LostWrite;
import dev.truce.web.LostWriteReader;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Recognises the lost writes of Micronaut Data, which do not name what was written. */
@Singleton
@Requires(classes = OptimisticLockException.class)
final class DataLostWrites implements LostWriteReader {

    @Override
    public @Nullable LostWrite read(Throwable failure) {
        return failure instanceof OptimisticLockException ? LostWrite.UNKNOWN : null;
    }
}
