package dev.truce.spring.failure;

import dev.truce.spring.LostWrite;
import dev.truce.spring.LostWriteReader;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The exceptions of Jakarta Persistence. */
final class PersistenceLostWrites implements LostWriteReader {

    @Override
    public @Nullable LostWrite read(Throwable failure) {
        if (failure instanceof OptimisticLockException exception) {
            Object entity = exception.getEntity();
            return new LostWrite(entity == null ? null : entity.getClass(), null, Map.of());
        }
        boolean locked = failure instanceof PessimisticLockException || failure instanceof LockTimeoutException;
        return locked ? LostWrite.UNKNOWN : null;
    }
}
