package dev.truce.samples.quickstart;

import static dev.truce.samples.quickstart.RequestProblem.found;

import dev.truce.Guarded;
import dev.truce.Operation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows that nothing looks for a duplicate before it writes: the database decides, and its answer becomes the rule's problem. */
final class Users {
    private final Table<User> users;

    Users(Database database) {
        users = new Table<>(
                database,
                UserGuard.CONTRACT,
                user -> Map.of(
                        "id", user.id(), "username", user.username(), "email", user.email(), "version", user.version()),
                row -> new User(
                        row.getObject("id", UUID.class),
                        row.getString("username"),
                        row.getString("email"),
                        row.getLong("version")));
    }

    @Guarded(value = User.class, method = "POST", path = "/users")
    Response create(Request request) throws IOException {
        Body body = request.body();
        User user = new User(UUID.randomUUID(), body.text("username"), body.text("email"), 1);
        users.insert(user);
        return Response.created("/users/" + user.id(), user);
    }

    @Guarded(value = User.class, method = "GET", path = "/users/{id}")
    Response read(Request request) {
        return Response.ok(found(users.find(request.id())));
    }

    @Guarded(value = User.class, method = "PUT", path = "/users/{id}")
    Response update(Request request) throws IOException {
        Body body = request.body();
        User user = found(users.find(request.id()));
        checkPreconditions(request, user);
        User changed = new User(user.id(), body.text("username"), body.text("email"), user.version() + 1);
        users.replace(changed, row -> row.version(request.ifMatch(), user.version()));
        return Response.ok(changed);
    }

    @Guarded(value = User.class, method = "DELETE", path = "/users/{id}")
    Response delete(Request request) {
        User user = found(users.find(request.id()));
        checkPreconditions(request, user);
        users.delete(user, row -> row.version(request.ifMatch(), user.version()));
        return Response.EMPTY;
    }

    @Guarded(value = User.class, method = "POST", path = "/users/{id}/subscriptions", operation = Operation.NONE)
    Response subscribe(Request request) {
        // The lock makes a delete of the user wait: H2 alone lets a foreign key point at a row that is being deleted.
        String sql = "INSERT INTO subscriptions (id, user_id) SELECT ?, id FROM users WHERE id = ? FOR UPDATE";
        UUID id = UUID.randomUUID();
        if (users.write(sql, List.of(id, request.id()), Map.of()) == 0) {
            throw RequestProblem.NOT_FOUND.conflict().toException();
        }
        return Response.created(request.path() + "/" + id, Map.of("id", id));
    }

    private static void checkPreconditions(Request request, User user) {
        UserGuard.checkNoneMatch(request.ifNoneMatch(), user.version());
        UserGuard.requireVersion(request.ifMatch(), user.version());
    }
}
