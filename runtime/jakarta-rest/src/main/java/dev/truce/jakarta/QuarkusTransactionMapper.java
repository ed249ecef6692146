package dev.truce.jakarta;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers what the commit of a transaction finds that {@code QuarkusTransaction} has begun. An application's own mapper of the type
 * replaces it.
 */
@Provider
@Priority(Priorities.USER + 1000)
public final class QuarkusTransactionMapper extends FailureMapper<QuarkusTransactionException> {

    /** Creates a mapper. */
    public QuarkusTransactionMapper() {}
}
