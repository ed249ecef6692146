package dev.truce.spring.failure;

import dev.truce.spring.LostWrite;
import dev.truce.spring.LostWriteReader;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;

/** What Spring translates exceptions to, where it does not tell what was written. */
final class SpringLostWrites implements LostWriteReader {

    @Override
    public @Nullable LostWrite read(Throwable failure) {
        boolean lost = failure instanceof OptimisticLockingFailureException
                || failure instanceof PessimisticLockingFailureException;
        return lost ? LostWrite.UNKNOWN : null;
    }
}
