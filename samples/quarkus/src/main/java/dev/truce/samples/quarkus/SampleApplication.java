package dev.truce.samples.quarkus;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/** The sample API on Quarkus. */
@QuarkusMain
public final class SampleApplication {

    private SampleApplication() {}

    /**
     * Starts the application, and a PostgreSQL that ends with it where {@code DB_URL} names no other one.
     *
     * @param arguments Quarkus's
     * @throws IOException if PostgreSQL does not start
     */
    public static void main(String[] arguments) throws IOException {
        if (System.getenv("DB_URL") == null) {
            EmbeddedPostgres postgres = EmbeddedPostgres.start();
            System.setProperty("DB_URL", postgres.getJdbcUrl("postgres", "postgres"));
        }
        Quarkus.run(arguments);
    }
}
