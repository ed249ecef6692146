package dev.truce.micronaut;

import dev.truce.runtime.Contracts;
import dev.truce.web.HibernateLostWrites;
import dev.truce.web.LostWriteReader;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import org.hibernate.StaleStateException;

/** What is known of Hibernate, where the application has it. */
@Factory
@Requires(classes = StaleStateException.class)
final class HibernateSupport {

    @Singleton
    LostWriteReader lostWrites(Contracts contracts) {
        return new HibernateLostWrites(contracts);
    }
}
