package dev.truce.micronaut;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;

/** Answers what Micronaut Data throws. An application replaces it with {@code @Replaces}. */
@Singleton
@Requires(classes = DataAccessException.class)
public final class DataAccessExceptionHandler extends FailureHandler<DataAccessException> {

    /**
     * Creates a handler.
     *
     * @param answers the bean that answers
     */
    public DataAccessExceptionHandler(ConflictAnswers answers) {
        super(answers);
    }
}
