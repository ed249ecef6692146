package dev.truce.micronaut;

import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.exceptions.TransactionException;
import jakarta.inject.Singleton;

/** Answers what Micronaut's transactions throw. An application replaces it with {@code @Replaces}. */
@Singleton
@Requires(classes = TransactionException.class)
public final class TransactionExceptionHandler extends FailureHandler<TransactionException> {

    /**
     * Creates a handler.
     *
     * @param answers the bean that answers
     */
    public TransactionExceptionHandler(ConflictAnswers answers) {
        super(answers);
    }
}
