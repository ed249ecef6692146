package dev.truce.jakarta.shop;

import dev.truce.Guarded;
import dev.truce.Idempotent;
import dev.truce.jakarta.Preconditions;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

@Path("/accounts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {
    private final Database database;

    @Inject
    public AccountResource(Database database) {
        this.database = database;
    }

    /** Hibernate inserts at the commit. */
    @POST
    @Guarded(Account.class)
    public Response create(AccountRequest request) {
        Account account = database.insert(new Account(request.email()));
        return Response.created(URI.create("/accounts/" + account.getId()))
                .entity(account)
                .build();
    }

    /** Quarkus wraps what the commit of a transaction finds that the application has begun itself. */
    @POST
    @Path("/quarkus")
    @Guarded(Account.class)
    public Response createWithQuarkus(AccountRequest request) {
        try {
            return create(request);
        } catch (PersistenceException e) {
            RollbackException commit = new RollbackException("ARJUNA016053: Could not commit transaction.");
            commit.initCause(e);
            throw new QuarkusTransactionException(commit);
        }
    }

    /** Another thread creates it, and its exception arrives as the future has it. */
    @POST
    @Path("/joined")
    @Guarded(Account.class)
    public Response createAndJoin(AccountRequest request) {
        return CompletableFuture.supplyAsync(() -> create(request)).join();
    }

    @POST
    @Path("/awaited")
    @Guarded(Account.class)
    public Response createAndGet(AccountRequest request) throws ExecutionException, InterruptedException {
        return CompletableFuture.supplyAsync(() -> create(request)).get();
    }

    @POST
    @Path("/jdbc")
    @Guarded(Account.class)
    public Response createWithJdbc(AccountRequest request) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into accounts (id, email, status, version) values (random_uuid(), ?, 'OPEN', 0)")) {
            insert.setString(1, request.email());
            insert.executeUpdate();
        }
        return Response.noContent().build();
    }

    /** Executed once for each key, though the database would let it be executed again. */
    @POST
    @Path("/keyed")
    @Guarded(Account.class)
    @Idempotent
    public Response createOnce(AccountRequest request, @HeaderParam("X-Fail") boolean fails) {
        if (fails) {
            throw new NotFoundException();
        }
        return create(request);
    }

    @GET
    @Guarded(Account.class)
    public List<Account> list() {
        return database.inTransaction(
                manager -> manager.createQuery("from Account", Account.class).getResultList());
    }

    @GET
    @Path("/{id}")
    @Guarded(Account.class)
    public Account read(@PathParam("id") UUID id) {
        return database.inTransaction(manager -> find(manager, id));
    }

    @PUT
    @Path("/{id : [0-9a-f-]{36}}")
    @Guarded(Account.class)
    public Account update(@PathParam("id") UUID id, AccountRequest request, @BeanParam Preconditions preconditions) {
        return change(id, request, preconditions.ifMatch());
    }

    @PUT
    @Path("/{id}/email")
    @Guarded(Account.class)
    public Account updateEmail(
            @PathParam("id") UUID id,
            AccountRequest request,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @HeaderParam("If-None-Match") IfNoneMatch ifNoneMatch) {
        if (!ifNoneMatch.isAbsent()) {
            throw new IllegalArgumentException("If-None-Match was not sent");
        }
        return change(id, request, ifMatch);
    }

    /** Another request writes the row between this one's check and its commit. */
    @PUT
    @Path("/{id}/race")
    @Guarded(Account.class)
    public Account lose(@PathParam("id") UUID id, AccountRequest request, @HeaderParam("If-Match") IfMatch ifMatch) {
        return database.inTransaction(manager -> {
            Account account = find(manager, id);
            AccountGuard.checkVersion(ifMatch, account);
            database.inTransaction(winner -> {
                find(winner, id).setEmail("winner-" + request.email());
                return null;
            });
            account.setEmail(request.email());
            return account;
        });
    }

    /** A transaction manager has rolled the transaction back before the commit. */
    @POST
    @Path("/expired")
    @Guarded(Account.class)
    public Response expire(@HeaderParam("X-Text") String text) throws RollbackException {
        throw new RollbackException(text);
    }

    @POST
    @Path("/{id}/close")
    @Guarded(value = Account.class, transition = "close")
    public Account close(@PathParam("id") UUID id) {
        return database.inTransaction(manager -> {
            Account account = find(manager, id);
            account.setStatus(AccountGuard.close(account.getStatus()));
            return account;
        });
    }

    private Account change(UUID id, AccountRequest request, IfMatch ifMatch) {
        return database.inTransaction(manager -> {
            Account account = find(manager, id);
            AccountGuard.requireVersion(ifMatch, account);
            account.setEmail(request.email());
            manager.flush();
            return account;
        });
    }

    private static Account find(EntityManager manager, UUID id) {
        Account account = manager.find(Account.class, id);
        if (account == null) {
            throw new NotFoundException();
        }
        return account;
    }
}
