package dev.truce.samples.micronaut;

import dev.truce.samples.micronaut.document.Document;
import dev.truce.samples.micronaut.document.DocumentGuard;
import dev.truce.samples.micronaut.order.Order;
import dev.truce.samples.micronaut.order.OrderGuard;
import dev.truce.samples.micronaut.profile.Profile;
import dev.truce.samples.micronaut.profile.ProfileGuard;
import dev.truce.samples.micronaut.user.User;
import dev.truce.samples.micronaut.user.UserGuard;
import dev.truce.web.CurrentVersion;
import dev.truce.web.CurrentVersionReader;
import dev.truce.web.LostWrite;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells who has lost a race what the resource is now, so that the client need not ask. Without it, all conflicts are the same. */
@Factory
class CurrentVersions {

    @Singleton
    CurrentVersionReader<User> currentUser(EntityManager entities) {
        return new Reader<>(entities, User.class, user -> CurrentVersion.of(UserGuard.etag(user)));
    }

    @Singleton
    CurrentVersionReader<Profile> currentProfile(EntityManager entities) {
        return new Reader<>(entities, Profile.class, profile -> CurrentVersion.of(ProfileGuard.etag(profile)));
    }

    @Singleton
    CurrentVersionReader<Document> currentDocument(EntityManager entities) {
        return new Reader<>(entities, Document.class, document -> CurrentVersion.of(DocumentGuard.etag(document)));
    }

    @Singleton
    CurrentVersionReader<Order> currentOrder(EntityManager entities) {
        return new Reader<>(entities, Order.class, order -> new CurrentVersion(OrderGuard.etag(order), order.status));
    }

    private record Reader<R>(EntityManager entities, Class<R> resource, Function<R, CurrentVersion> version)
            implements CurrentVersionReader<R> {
        @Override
        public @Nullable CurrentVersion read(LostWrite lost) {
            R now = lost.identifier() == null ? null : entities.find(resource, lost.identifier());
            return now == null ? null : version.apply(now);
        }
    }
}
