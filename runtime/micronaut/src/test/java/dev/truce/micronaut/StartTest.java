package dev.truce.micronaut;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.Guarded;
import dev.truce.Idempotent;
import dev.truce.Operation;
import dev.truce.micronaut.shop.Account;
import dev.truce.micronaut.shop.Shop;
import dev.truce.runtime.Contracts;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import jakarta.inject.Singleton;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;

/** What keeps an application from starting. */
class StartTest {

    @Factory
    @Requires(property = "test.no-contracts")
    static class NoContracts {
        @Singleton
        Contracts contracts() {
            return Contracts.of();
        }
    }

    /** A controller whose answers are streamed. */
    @Controller("/streamed")
    @Requires(property = "test.streamed")
    static class Streamed {
        @Post
        @Guarded(value = Account.class, operation = Operation.NONE)
        @Idempotent
        public Publisher<String> create() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void databaseThatDoesNotEnforceARule() {
        String database = Shop.database("accounts-without-constraints.sql");
        String[] strict = {
            "truce.audit", "fail", "jpa.default.properties.hibernate.hbm2ddl.auto", "none",
        };
        assertThatThrownBy(() -> Shop.on(database, strict).close())
                .hasStackTraceContaining("The database does not enforce the rules of the resources:");
        strict[1] = "off";
        assertThatCode(() -> Shop.on(database, strict).close()).doesNotThrowAnyException();
    }

    @Test
    void resourceWithoutAContract() {
        assertThatThrownBy(() -> Shop.start("test.no-contracts", "true").close())
                .hasStackTraceContaining("which dev.truce.micronaut.shop.")
                .hasStackTraceContaining("truce-processor");
    }

    @Test
    void idempotentMethodThatStreamsItsAnswer() {
        assertThatThrownBy(() -> Shop.start("test.streamed", "true").close())
                .hasStackTraceContaining("@Idempotent on dev.truce.micronaut.StartTest$Streamed#create cannot store");
    }
}
