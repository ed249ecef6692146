package dev.truce.micronaut;

import dev.truce.runtime.ConflictException;
import jakarta.inject.Singleton;

/** Answers the conflicts that guards throw. An application replaces it with {@code @Replaces}. */
@Singleton
public final class ConflictExceptionHandler extends FailureHandler<ConflictException> {

    /**
     * Creates a handler.
     *
     * @param answers the bean that answers
     */
    public ConflictExceptionHandler(ConflictAnswers answers) {
        super(answers);
    }
}
