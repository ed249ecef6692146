package dev.truce.samples.quickstart;

import static dev.truce.samples.quickstart.RequestProblem.found;

import dev.truce.Guarded;
import dev.truce.Operation;
import dev.truce.runtime.EntityTag;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows a PUT that creates or replaces, as its preconditions say: of two creates at once, one gets 201 and the other 412. */
final class Profiles {
    private final Table<Profile> profiles;

    Profiles(Database database) {
        profiles = new Table<>(
                database,
                ProfileGuard.CONTRACT,
                profile -> Map.of(
                        "username", profile.username(),
                        "display_name", profile.displayName(),
                        "version", profile.version()),
                row -> new Profile(row.getString("username"), row.getString("display_name"), row.getLong("version")));
    }

    @Guarded(value = Profile.class, method = "GET", path = "/profiles/{username}")
    Response read(Request request) {
        return Response.ok(found(profiles.find(request.variable("username"))));
    }

    @Guarded(value = Profile.class, method = "PUT", path = "/profiles/{username}", operation = Operation.UPSERT)
    Response put(Request request) throws IOException {
        String username = request.variable("username");
        String displayName = request.body().text("displayName");
        Profile created = new Profile(username, displayName, 1);
        boolean creates = request.ifMatch().isAbsent() && request.ifNoneMatch().isAny();
        if (creates && profiles.insert(created)) {
            return Response.created(request.path(), created);
        }
        Profile profile = checked(request, profiles.find(username));
        Profile next = new Profile(username, displayName, profile.version() + 1);
        profiles.replace(next, row -> row.version(request.ifMatch(), profile.version()));
        return Response.ok(next);
    }

    /** Checks the preconditions: where nothing exists they fail with 412 or 428, never with 404, since PUT may create. */
    private static Profile checked(Request request, @Nullable Profile profile) {
        EntityTag current = profile == null ? null : ProfileGuard.etag(profile);
        ProfileGuard.VERSION.checkNoneMatch(request.ifNoneMatch(), current);
        ProfileGuard.VERSION.require(request.ifMatch(), current);
        return found(profile);
    }
}
