package dev.truce.jakarta;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import java.util.concurrent.ExecutionException;

/**
 * Answers what another thread has found where its exception arrives in Java's wrapper, from {@code Future.get}. An application's own
 * mapper of the type replaces it.
 */
@Provider
@Priority(Priorities.USER + 1000)
public final class ExecutionMapper extends FailureMapper<ExecutionException> {

    /** Creates a mapper. */
    public ExecutionMapper() {}
}
