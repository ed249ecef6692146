package dev.truce.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.jdbc.idempotency.IdempotencyStore;
import dev.truce.micronaut.Client.Answer;
import dev.truce.micronaut.shop.Shop;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Applications with several databases, of which one need not be the default. */
class SeveralDatabasesTest {

    @Factory
    @Requires(property = "datasources.archive.url")
    static class Stores {
        @Singleton
        IdempotencyStore store(@Named("archive") DataSource database) {
            return IdempotencyStore.of(database, IdempotencyStore.TABLE, Duration.ofMinutes(1));
        }
    }

    @Test
    void noDefault() {
        try (EmbeddedServer server = start("bills", "archive")) {
            assertConflictsAreAnswered(new Client(server.getURI()));
        }
    }

    @Test
    void otherThanTheDefault() {
        try (EmbeddedServer server = start("default", "archive")) {
            assertConflictsAreAnswered(new Client(server.getURI()));
        }
    }

    /** That the default has no such row does not mean that it is gone. */
    @Test
    void otherThanTheDefaultWhichHasTheSameTable() {
        try (EmbeddedServer server = start("default", "default", "archive")) {
            assertConflictsAreAnswered(new Client(server.getURI()));
        }
    }

    private static void assertConflictsAreAnswered(Client client) {
        Answer created = client.post("/archive", "first@example.com");
        assertThat(created.status()).isEqualTo(200);
        String account = "/archive/" + created.json().path("id").asText();
        assertThat(client.get(account).header("ETag")).isEqualTo("\"0\"");
        assertThat(client.post("/archive", "first@example.com").code()).isEqualTo("DUPLICATE_ACCOUNT_EMAIL");
        assertThat(client.put(account + "/race", "second@example.com").code())
                .isEqualTo("ACCOUNT_PRECONDITION_REQUIRED");
        Answer lost = client.put(account + "/race", "second@example.com", "If-Match", "\"0\"");
        assertThat(lost.status()).isEqualTo(412);
        assertThat(lost.code()).isEqualTo("ACCOUNT_PRECONDITION_FAILED");
    }

    /** Starts an application with the database {@code archive} and another one, of which Hibernate uses some. */
    private static EmbeddedServer start(String other, String... persistent) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("micronaut.server.port", -1);
        for (String name : new String[] {other, "archive"}) {
            properties.put("datasources." + name + ".url", Shop.database("META-INF/truce/idempotency/h2.sql"));
            properties.put("datasources." + name + ".username", "sa");
            properties.put("datasources." + name + ".password", "");
        }
        for (String name : persistent) {
            properties.put("jpa." + name + ".properties.hibernate.hbm2ddl.auto", "update");
            properties.put("jpa." + name + ".entity-scan.packages", "dev.truce.micronaut.shop");
        }
        return ApplicationContext.run(EmbeddedServer.class, properties);
    }
}
