package dev.truce.micronaut;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;

/** Answers what Jakarta Persistence and Hibernate throw, also at the commit. An application replaces it with {@code @Replaces}. */
@Singleton
@Requires(classes = PersistenceException.class)
public final class PersistenceExceptionHandler extends FailureHandler<PersistenceException> {

    /**
     * Creates a handler.
     *
     * @param answers the bean that answers
     */
    public PersistenceExceptionHandler(ConflictAnswers answers) {
        super(answers);
    }
}
