package dev.truce.samples.micronaut.profile;

import dev.truce.Guarded;
import dev.truce.Operation;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.samples.micronaut.web.NotFoundException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Controller("/profiles")
@ExecuteOn(TaskExecutors.BLOCKING)
@Transactional
class ProfileController {
    private final Profiles profiles;

    ProfileController(Profiles profiles) {
        this.profiles = profiles;
    }

    @Get("/{username}")
    @Guarded(Profile.class)
    Profile read(String username) {
        return profiles.findById(username).orElseThrow(NotFoundException::new);
    }

    @Put("/{username}")
    @Guarded(value = Profile.class, operation = Operation.UPSERT)
    HttpResponse<Profile> put(
            String username, @Body @Valid ProfileRequest request, IfMatch ifMatch, IfNoneMatch ifNoneMatch) {
        return ifMatch.isAbsent() && ifNoneMatch.isAny()
                ? HttpResponse.created(create(username, request, ifNoneMatch))
                : HttpResponse.ok(replace(username, request, ifMatch, ifNoneMatch));
    }

    private Profile create(String username, ProfileRequest request, IfNoneMatch ifNoneMatch) {
        ProfileGuard.checkAbsent(ifNoneMatch, profiles.existsById(username));
        Profile profile = new Profile();
        profile.username = username;
        profile.displayName = request.displayName();
        return profiles.save(profile);
    }

    /** A profile that does not exist has no tag: the preconditions fail, so that a PUT to nowhere is not answered 404. */
    private Profile replace(String username, ProfileRequest request, IfMatch ifMatch, IfNoneMatch ifNoneMatch) {
        @Nullable Profile profile = profiles.findById(username).orElse(null);
        EntityTag current = profile == null ? null : ProfileGuard.etag(profile);
        ProfileGuard.VERSION.checkNoneMatch(ifNoneMatch, current);
        ProfileGuard.VERSION.require(ifMatch, current);
        Objects.requireNonNull(profile).displayName = request.displayName();
        return profile;
    }
}
