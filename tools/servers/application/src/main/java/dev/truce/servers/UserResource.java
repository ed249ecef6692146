package dev.truce.servers;

import dev.truce.Guarded;
import dev.truce.runtime.IfMatch;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Users, with {@code IfMatch} as a parameter: some servers pass {@code null} for an absent header. */
@Singleton
@Path("/users")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class UserResource {
    private final Transactions transactions;

    @Inject
    UserResource(Transactions transactions) {
        this.transactions = transactions;
    }

    @POST
    @Guarded(User.class)
    public Response create(UserRequest request) {
        User user = new User();
        request.writeTo(user);
        transactions.run(entities -> {
            entities.persist(user);
            return user;
        });
        return Response.created(URI.create("/users/" + user.id)).entity(user).build();
    }

    @GET
    @Path("/{id}")
    @Guarded(User.class)
    public User read(@PathParam("id") UUID id) {
        return transactions.run(entities -> find(entities, id));
    }

    @PUT
    @Path("/{id}")
    @Guarded(User.class)
    public User update(
            @PathParam("id") UUID id,
            UserRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch) {
        return transactions.run(entities -> {
            User user = find(entities, id);
            UserGuard.requireVersion(ifMatch, user);
            request.writeTo(user);
            return user;
        });
    }

    @DELETE
    @Path("/{id}")
    @Guarded(User.class)
    public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch) {
        transactions.run(entities -> {
            User user = find(entities, id);
            UserGuard.requireVersion(ifMatch, user);
            entities.remove(user);
            return user;
        });
    }

    private static User find(EntityManager entities, UUID id) {
        User user = entities.find(User.class, id);
        if (user == null) {
            throw new NotFoundException();
        }
        return user;
    }
}
