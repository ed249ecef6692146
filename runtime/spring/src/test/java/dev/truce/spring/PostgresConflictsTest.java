package dev.truce.spring;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The same on PostgreSQL, whose exceptions and commits are its own. */
@Import(PostgresConflictsTest.Postgres.class)
@TestPropertySource(properties = "spring.datasource.url=unused")
class PostgresConflictsTest extends ConflictsOfJpaTest {

    @LocalServerPort
    private int server;

    @Test
    void aConstraintWithANameOfItsOwnIsKnownByItsColumns() {
        ShopClient shop = new ShopClient(server);
        shop.booking("white", "hugo").send().is(201);
        shop.booking("white", "ida").send().problem(409, "SLOT_TAKEN");
        shop.booking("black", "hugo").send().is(500);
    }

    /** A database of the test's own. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Postgres {

        @Bean(destroyMethod = "close")
        EmbeddedPostgres postgres() throws IOException {
            return EmbeddedPostgres.start();
        }

        @Bean
        javax.sql.DataSource dataSource(EmbeddedPostgres postgres) {
            return postgres.getPostgresDatabase();
        }
    }
}
