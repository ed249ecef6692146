package dev.truce.jakarta;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import java.util.concurrent.CompletionException;

/**
 * Answers what a {@code CompletableFuture} has found where its exception arrives in Java's wrapper: from {@code join}, and where a
 * callback passes it to {@code AsyncResponse.resume}. An application's own mapper of the type replaces it.
 */
@Provider
@Priority(Priorities.USER + 1000)
public final class CompletionMapper extends FailureMapper<CompletionException> {

    /** Creates a mapper. */
    public CompletionMapper() {}
}
