package dev.truce.spring.persistence;

import dev.truce.web.EntityClasses;
import dev.truce.web.LostWrite;
import dev.truce.web.LostWriteReader;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** Spring's own exceptions. Each is a class of its own, since each library may be absent. */
final class LostWrites {

    private LostWrites() {}

    /** Spring's translations that name no resource. */
    static final class SpringData implements LostWriteReader {

        @Override
        public @Nullable LostWrite read(Throwable failure) {
            boolean lost = failure instanceof OptimisticLockingFailureException
                    || failure instanceof PessimisticLockingFailureException;
            return lost ? LostWrite.UNKNOWN : null;
        }
    }

    /** Spring's translations of the exceptions of object-relational mappers. */
    static final class SpringOrm implements LostWriteReader {

        private final EntityClasses classes;

        SpringOrm(EntityClasses classes) {
            this.classes = classes;
        }

        @Override
        public @Nullable LostWrite read(Throwable failure) {
            if (!(failure instanceof ObjectOptimisticLockingFailureException exception)) {
                return null;
            }
            Class<?> type = exception.getPersistentClass();
            return LostWrite.of(
                    type != null ? type : classes.byName(exception.getPersistentClassName()),
                    exception.getIdentifier());
        }
    }
}
