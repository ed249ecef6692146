package dev.truce.jakarta;

import jakarta.annotation.Priority;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;

/** Answers what the commit of a {@code @Transactional} method finds. An application's own mapper of the type replaces it. */
@Provider
@Priority(Priorities.USER + 1000)
public final class TransactionalMapper extends FailureMapper<TransactionalException> {

    /** Creates a mapper. */
    public TransactionalMapper() {}
}
