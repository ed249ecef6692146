package dev.truce.web;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import org.jspecify.annotations.Nullable;

/** Recognises the lost writes of Jakarta Persistence. It needs the API on the class path. */
public final class PersistenceLostWrites implements LostWriteReader {

    /** Creates a reader. */
    public PersistenceLostWrites() {}

    @Override
    public @Nullable LostWrite read(Throwable failure) {
        if (failure instanceof OptimisticLockException exception) {
            Object entity = exception.getEntity();
            return LostWrite.of(entity == null ? null : entity.getClass(), null);
        }
        return failure instanceof PessimisticLockException ? LostWrite.UNKNOWN : null;
    }
}
