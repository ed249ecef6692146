package dev.truce.jakarta;

import jakarta.annotation.Priority;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;

/** Answers the failures of Jakarta Persistence and Hibernate that are conflicts. An application's own mapper of the type replaces it. */
@Provider
@Priority(Priorities.USER + 1000)
public final class PersistenceMapper extends FailureMapper<PersistenceException> {

    /** Creates a mapper. */
    public PersistenceMapper() {}
}
