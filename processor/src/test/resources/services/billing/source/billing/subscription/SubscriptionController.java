package billing.subscription;

import dev.truce.Guarded;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.util.Optional;
import java.util.UUID;

@Controller("/accounts/{account}/subscriptions")
class SubscriptionController {
    @Get("/{id}")
    @Guarded(Subscription.class)
    Optional<Subscription> get(String account, UUID id) {
        return Optional.empty();
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Guarded(Subscription.class)
    Subscription subscribe(String account, @Body Subscription subscription) {
        return subscription;
    }

    @Patch("/{id}")
    @Guarded(Subscription.class)
    Subscription change(String account, UUID id, @Body Subscription subscription) {
        return subscription;
    }

    @Post("/{id}/activation")
    @Guarded(value = Subscription.class, transition = "activate")
    Subscription activate(String account, UUID id) {
        throw new UnsupportedOperationException();
    }

    @Post("/{id}/pause")
    @Guarded(value = Subscription.class, transition = "pause")
    Subscription pause(String account, UUID id) {
        throw new UnsupportedOperationException();
    }

    @Post("/{id}/resumption")
    @Guarded(value = Subscription.class, transition = "resume")
    Subscription resume(String account, UUID id) {
        throw new UnsupportedOperationException();
    }

    @Post("/{id}/cancellation")
    @Guarded(value = Subscription.class, transition = "cancel")
    Subscription cancel(String account, UUID id) {
        throw new UnsupportedOperationException();
    }
}
