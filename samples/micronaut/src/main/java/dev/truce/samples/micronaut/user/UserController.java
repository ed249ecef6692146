package dev.truce.samples.micronaut.user;

import dev.truce.Guarded;
import dev.truce.Operation;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.samples.micronaut.web.NotFoundException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Map;
import java.util.UUID;

@Controller("/users")
@ExecuteOn(TaskExecutors.BLOCKING)
@Transactional
class UserController {
    private final Users users;
    private final Subscriptions subscriptions;
    private final EntityManager entities;

    UserController(Users users, Subscriptions subscriptions, EntityManager entities) {
        this.users = users;
        this.entities = entities;
        this.subscriptions = subscriptions;
    }

    @Post
    @Guarded(User.class)
    HttpResponse<User> create(@Body @Valid UserRequest request) {
        User user = new User();
        request.writeTo(user);
        users.save(user);
        return HttpResponse.created(user, URI.create("/users/" + user.id));
    }

    @Get("/{id}")
    @Guarded(User.class)
    User read(UUID id) {
        return users.findById(id).orElseThrow(NotFoundException::new);
    }

    @Put("/{id}")
    @Guarded(User.class)
    User update(UUID id, @Body @Valid UserRequest request, IfMatch ifMatch, IfNoneMatch ifNoneMatch) {
        User user = read(id);
        UserGuard.checkNoneMatch(ifNoneMatch, user.version);
        UserGuard.requireVersion(ifMatch, user);
        request.writeTo(user);
        return user;
    }

    @Delete("/{id}")
    @Guarded(User.class)
    HttpResponse<?> delete(UUID id, IfMatch ifMatch) {
        User user = read(id);
        UserGuard.requireVersion(ifMatch, user);
        users.delete(user);
        return HttpResponse.noContent();
    }

    /** Locks the row of the user until the subscription is stored, so that no request deletes the user meanwhile. */
    @Post("/{id}/subscriptions")
    @Guarded(value = User.class, operation = Operation.NONE)
    HttpResponse<Map<String, UUID>> subscribe(UUID id) {
        User user = entities.createQuery("select u from User u where u.id = :id", User.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Subscription subscription = new Subscription();
        subscription.user = user;
        subscriptions.save(subscription);
        return HttpResponse.created(
                Map.of("id", subscription.id), URI.create("/users/" + id + "/subscriptions/" + subscription.id));
    }
}
