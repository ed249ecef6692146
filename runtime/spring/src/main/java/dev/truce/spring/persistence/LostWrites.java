package dev.truce.spring.persistence;

import dev.truce.web.LostWrite;
import dev.truce.web.LostWriteReader;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import org.hibernate.StaleObjectStateException;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** The exceptions of the persistence libraries that a Spring application may have. Each is a class of its own, since each may be absent. */
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

    /** The exceptions of Jakarta Persistence. */
    static final class Persistence implements LostWriteReader {

        @Override
        public @Nullable LostWrite read(Throwable failure) {
            if (failure instanceof OptimisticLockException exception) {
                Object entity = exception.getEntity();
                return LostWrite.of(entity == null ? null : entity.getClass(), null);
            }
            boolean locked = failure instanceof PessimisticLockException || failure instanceof LockTimeoutException;
            return locked ? LostWrite.UNKNOWN : null;
        }
    }

    /** Hibernate's own exceptions. In a batch they do not name what was written. */
    static final class Hibernate implements LostWriteReader {

        private final EntityClasses classes;

        Hibernate(EntityClasses classes) {
            this.classes = classes;
        }

        @Override
        public @Nullable LostWrite read(Throwable failure) {
            if (failure instanceof StaleObjectStateException exception) {
                return LostWrite.of(classes.byName(exception.getEntityName()), exception.getIdentifier());
            }
            return failure instanceof StaleStateException ? LostWrite.UNKNOWN : null;
        }
    }
}
