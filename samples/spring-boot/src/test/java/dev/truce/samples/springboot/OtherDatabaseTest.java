package dev.truce.samples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class OtherDatabaseTest {

    @Test
    void theDatabaseInDbUrlIsUsedInPlaceOfTheEmbeddedOne() throws IOException {
        try (EmbeddedPostgres other = EmbeddedPostgres.start();
                RunningSample sample = RunningSample.start("DB_URL=" + other.getJdbcUrl("postgres", "postgres"))) {

            assertThat(sample.context().getBeansOfType(EmbeddedPostgres.class)).isEmpty();
            assertThat(JdbcClient.create(other.getPostgresDatabase())
                            .sql("SELECT count(*) FROM orders")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }
}
