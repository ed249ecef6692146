package dev.truce.micronaut;

import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;

/**
 * Answers a time that {@code java.sql.Timestamp} cannot hold: a persistence provider lets its {@code IllegalArgumentException} through.
 * A handler of the application for the same type comes first.
 */
@Singleton
@Secondary
public final class ArgumentExceptionHandler extends FailureHandler<IllegalArgumentException> {

    /**
     * Creates a handler.
     *
     * @param answers the bean that answers
     */
    public ArgumentExceptionHandler(ConflictAnswers answers) {
        super(answers);
    }
}
