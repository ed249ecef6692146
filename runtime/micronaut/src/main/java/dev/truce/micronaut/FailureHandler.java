package dev.truce.micronaut;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answers exceptions of one type that are conflicts. Every other exception goes to the handler that the application has for a
 * superclass of the type, as if this one did not exist; without such a handler it is logged and answered with 500.
 *
 * <p>An application subclasses it for the exception of a library that Truce does not know:
 *
 * <pre>{@code
 * @Singleton
 * class JooqHandler extends FailureHandler<org.jooq.exception.DataAccessException> {
 *     JooqHandler(ConflictAnswers answers) {
 *         super(answers);
 *     }
 * }
 * }</pre>
 *
 * @param <E> the type of the exceptions
 */
public abstract class FailureHandler<E extends Throwable> implements ExceptionHandler<E, @Nullable Object> {

    private final ConflictAnswers answers;

    /**
     * Creates a handler.
     *
     * @param answers the bean that answers
     */
    protected FailureHandler(ConflictAnswers answers) {
        this.answers = Objects.requireNonNull(answers, "answers");
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface declares it
    public final @Nullable Object handle(HttpRequest request, E failure) {
        return answers.answer(request, failure);
    }
}
