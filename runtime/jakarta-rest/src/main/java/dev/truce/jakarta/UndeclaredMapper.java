package dev.truce.jakarta;

import io.quarkus.arc.ArcUndeclaredThrowableException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers what a commit finds where Quarkus wraps it: a resource method that declares no checked exception cannot throw the one of the
 * commit. An application's own mapper of the type replaces it.
 */
@Provider
@Priority(Priorities.USER + 1000)
public final class UndeclaredMapper extends FailureMapper<ArcUndeclaredThrowableException> {

    /** Creates a mapper. */
    public UndeclaredMapper() {}
}
