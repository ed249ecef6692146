package dev.truce.jakarta;

import jakarta.annotation.Priority;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;

/** Answers what a commit finds: a duplicate, or a lost race. An application's own mapper of the type replaces it. */
@Provider
@Priority(Priorities.USER + 1000)
public final class RollbackMapper extends FailureMapper<RollbackException> {

    /** Creates a mapper. */
    public RollbackMapper() {}
}
