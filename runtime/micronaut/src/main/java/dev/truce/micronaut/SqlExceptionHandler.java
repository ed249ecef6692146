package dev.truce.micronaut;

import jakarta.inject.Singleton;
import java.sql.SQLException;

/** Answers what the database finds where the application uses JDBC. An application replaces it with {@code @Replaces}. */
@Singleton
public final class SqlExceptionHandler extends FailureHandler<SQLException> {

    /**
     * Creates a handler.
     *
     * @param answers the bean that answers
     */
    public SqlExceptionHandler(ConflictAnswers answers) {
        super(answers);
    }
}
