package dev.truce.samples.micronaut;

import io.micronaut.runtime.Micronaut;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/** The sample API on Micronaut. */
@OpenAPIDefinition(info = @Info(title = "Truce sample API", version = "1"))
public final class SampleApplication {

    private SampleApplication() {}

    /**
     * Starts the application, and a PostgreSQL that ends with it where {@code DB_URL} names no other one.
     *
     * @param arguments Micronaut's
     * @throws IOException if PostgreSQL does not start
     */
    public static void main(String[] arguments) throws IOException {
        if (System.getenv("DB_URL") == null) {
            EmbeddedPostgres postgres = EmbeddedPostgres.start();
            System.setProperty("datasources.default.url", postgres.getJdbcUrl("postgres", "postgres"));
        }
        Micronaut.run(SampleApplication.class, arguments);
    }
}
