package dev.truce.jakarta.shop;

import io.quarkus.arc.ArcUndeclaredThrowableException;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Operations that are not guarded. */
@Path("/plain")
@Consumes(MediaType.APPLICATION_JSON)
public class PlainResource {
    private final Database database;

    @Inject
    public PlainResource(Database database) {
        this.database = database;
    }

    @POST
    @Path("/accounts")
    public void create(AccountRequest request) {
        database.insert(new Account(request.email()));
    }

    @POST
    @Path("/refused")
    public void refuse(@QueryParam("state") Account.Status state) {
        AccountGuard.close(state);
    }

    @POST
    @Path("/broken")
    public void fail() {
        throw new IllegalStateException("secret");
    }

    /** As Quarkus wraps what a commit finds. */
    @POST
    @Path("/commit")
    public void failAtTheCommit() {
        RollbackException commit = new RollbackException("ARJUNA016053: Could not commit transaction.");
        commit.initCause(new PersistenceException(new UnsupportedOperationException("secret")));
        throw new ArcUndeclaredThrowableException(commit);
    }
}
