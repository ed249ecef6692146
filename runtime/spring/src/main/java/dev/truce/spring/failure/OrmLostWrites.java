package dev.truce.spring.failure;

import dev.truce.spring.LostWrite;
import dev.truce.spring.LostWriteReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** What Spring translates the exceptions of object-relational mappers to. */
final class OrmLostWrites implements LostWriteReader {

    private final EntityClasses classes;

    OrmLostWrites(EntityClasses classes) {
        this.classes = classes;
    }

    @Override
    public @Nullable LostWrite read(Throwable failure) {
        if (!(failure instanceof ObjectOptimisticLockingFailureException exception)) {
            return null;
        }
        Class<?> type = exception.getPersistentClass();
        return new LostWrite(
                type != null ? type : classes.byName(exception.getPersistentClassName()),
                exception.getIdentifier(),
                Map.of());
    }
}
