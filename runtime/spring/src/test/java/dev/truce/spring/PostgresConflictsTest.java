package dev.truce.spring;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The same on PostgreSQL, whose exceptions and commits are its own. */
@Import(PostgresConflictsTest.Postgres.class)
@TestPropertySource(properties = "spring.datasource.url=unused")
class PostgresConflictsTest extends ConflictsOfJpaTest {

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
