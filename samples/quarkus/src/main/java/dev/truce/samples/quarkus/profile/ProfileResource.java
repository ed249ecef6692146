package dev.truce.samples.quarkus.profile;

import dev.truce.Guarded;
import dev.truce.Operation;
import dev.truce.jakarta.Preconditions;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/profiles")
@Transactional
public class ProfileResource {

    @GET
    @Path("/{username}")
    @Guarded(Profile.class)
    public Profile read(String username) {
        return stored(username).orElseThrow(NotFoundException::new);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{username}")
    @Guarded(value = Profile.class, operation = Operation.UPSERT)
    public RestResponse<Profile> put(
            String username, @NotNull @Valid ProfileRequest request, @BeanParam Preconditions preconditions) {
        IfMatch ifMatch = preconditions.ifMatch();
        IfNoneMatch ifNoneMatch = preconditions.ifNoneMatch();
        return ifMatch.isAbsent() && ifNoneMatch.isAny()
                ? RestResponse.status(RestResponse.Status.CREATED, create(username, request, ifNoneMatch))
                : RestResponse.ok(replace(username, request, ifMatch, ifNoneMatch));
    }

    private static Profile create(String username, ProfileRequest request, IfNoneMatch ifNoneMatch) {
        ProfileGuard.checkAbsent(ifNoneMatch, stored(username).isPresent());
        Profile profile = new Profile();
        profile.username = username;
        profile.displayName = request.displayName();
        profile.persist();
        return profile;
    }

    /** A profile that does not exist has no tag: the preconditions fail, so that a PUT to nowhere is not answered 404. */
    private static Profile replace(String username, ProfileRequest request, IfMatch ifMatch, IfNoneMatch ifNoneMatch) {
        @Nullable Profile profile = stored(username).orElse(null);
        EntityTag current = profile == null ? null : ProfileGuard.etag(profile);
        ProfileGuard.VERSION.checkNoneMatch(ifNoneMatch, current);
        ProfileGuard.VERSION.require(ifMatch, current);
        Objects.requireNonNull(profile).displayName = request.displayName();
        return profile;
    }

    private static Optional<Profile> stored(String username) {
        return Profile.findByIdOptional(username);
    }
}
