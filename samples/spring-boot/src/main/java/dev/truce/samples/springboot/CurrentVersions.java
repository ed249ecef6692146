package dev.truce.samples.springboot;

import dev.truce.samples.springboot.document.Document;
import dev.truce.samples.springboot.document.DocumentGuard;
import dev.truce.samples.springboot.order.Order;
import dev.truce.samples.springboot.order.OrderGuard;
import dev.truce.samples.springboot.profile.Profile;
import dev.truce.samples.springboot.profile.ProfileGuard;
import dev.truce.samples.springboot.user.User;
import dev.truce.samples.springboot.user.UserGuard;
import dev.truce.web.CurrentVersion;
import dev.truce.web.CurrentVersionReader;
import dev.truce.web.LostWrite;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells who has lost a race what the resource is now, so that the client need not ask. Without it, all conflicts are the same. */
@Configuration(proxyBeanMethods = false)
class CurrentVersions {

    @Bean
    CurrentVersionReader<User> currentUser(EntityManager entities) {
        return new Reader<>(entities, User.class, user -> CurrentVersion.of(UserGuard.etag(user)));
    }

    @Bean
    CurrentVersionReader<Profile> currentProfile(EntityManager entities) {
        return new Reader<>(
                entities,
                Profile.class,
                profile -> CurrentVersion.of(Objects.requireNonNull(ProfileGuard.etag(profile))));
    }

    @Bean
    CurrentVersionReader<Document> currentDocument(EntityManager entities) {
        return new Reader<>(entities, Document.class, document -> CurrentVersion.of(DocumentGuard.etag(document)));
    }

    @Bean
    CurrentVersionReader<Order> currentOrder(EntityManager entities) {
        return new Reader<>(
                entities, Order.class, order -> new CurrentVersion(OrderGuard.etag(order), order.getStatus()));
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
