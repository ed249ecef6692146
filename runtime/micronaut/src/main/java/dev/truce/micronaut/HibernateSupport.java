package dev.truce.micronaut;

import dev.truce.runtime.Contracts;
import dev.truce.web.HibernateLostWrites;
import dev.truce.web.LostWriteReader;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import org.hibernate.StaleStateException;

/** Everything that uses Hibernate, which the application may not have. */
@Factory
@Requires(classes = StaleStateException.class)
final class HibernateSupport {

    @Singleton
    LostWriteReader lostWrites(Contracts contracts) {
        return new HibernateLostWrites(contracts);
    }
}
