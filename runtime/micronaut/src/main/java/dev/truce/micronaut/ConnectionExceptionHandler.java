package dev.truce.micronaut;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.connection.exceptions.ConnectionException;
import jakarta.inject.Singleton;

/** Answers that no connection can be had. An application replaces it with {@code @Replaces}. */
@Singleton
@Requires(classes = ConnectionException.class)
public final class ConnectionExceptionHandler extends FailureHandler<ConnectionException> {

    /**
     * Creates a handler.
     *
     * @param answers the bean that answers
     */
    public ConnectionExceptionHandler(ConflictAnswers answers) {
        super(answers);
    }
}
