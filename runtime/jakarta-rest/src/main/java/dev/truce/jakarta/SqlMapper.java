package dev.truce.jakarta;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;

/** Answers the failures of JDBC that are conflicts. An application's own mapper of the type replaces it. */
@Provider
@Priority(Priorities.USER + 1000)
public final class SqlMapper extends FailureMapper<SQLException> {

    /** Creates a mapper. */
    public SqlMapper() {}
}
