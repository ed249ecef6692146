package dev.truce.jakarta;

import dev.truce.runtime.ConflictException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;

/** Answers the conflicts that guards throw. An application's own mapper of the type replaces it. */
@Provider
@Priority(Priorities.USER + 1000)
public final class ConflictMapper extends FailureMapper<ConflictException> {

    /** Creates a mapper. */
    public ConflictMapper() {}
}
