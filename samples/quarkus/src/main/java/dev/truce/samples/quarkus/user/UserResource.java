package dev.truce.samples.quarkus.user;

import dev.truce.Guarded;
import dev.truce.Operation;
import dev.truce.jakarta.Preconditions;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/users")
@Transactional
public class UserResource {

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Guarded(User.class)
    public RestResponse<User> create(@NotNull @Valid UserRequest request) {
        User user = new User();
        request.writeTo(user);
        user.persist();
        return RestResponse.ResponseBuilder.<User>created(URI.create("/users/" + user.id))
                .entity(user)
                .build();
    }

    @GET
    @Path("/{id}")
    @Guarded(User.class)
    public User read(UUID id) {
        return User.<User>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}")
    @Guarded(User.class)
    public User update(UUID id, @NotNull @Valid UserRequest request, @BeanParam Preconditions preconditions) {
        User user = read(id);
        UserGuard.checkNoneMatch(preconditions.ifNoneMatch(), user.version);
        UserGuard.requireVersion(preconditions.ifMatch(), user);
        request.writeTo(user);
        return user;
    }

    @DELETE
    @Path("/{id}")
    @Guarded(User.class)
    public void delete(UUID id, @BeanParam Preconditions preconditions) {
        User user = read(id);
        UserGuard.requireVersion(preconditions.ifMatch(), user);
        user.delete();
    }

    /** Locks the row of the user until the subscription is stored, so that no request deletes the user meanwhile. */
    @POST
    @Path("/{id}/subscriptions")
    @Guarded(value = User.class, operation = Operation.NONE)
    public RestResponse<Map<String, UUID>> subscribe(UUID id) {
        Subscription subscription = new Subscription();
        subscription.user =
                User.<User>findByIdOptional(id, LockModeType.PESSIMISTIC_READ).orElseThrow(NotFoundException::new);
        subscription.persist();
        URI location = URI.create("/users/" + id + "/subscriptions/" + subscription.id);
        return RestResponse.ResponseBuilder.<Map<String, UUID>>created(location)
                .entity(Map.of("id", subscription.id))
                .build();
    }
}
