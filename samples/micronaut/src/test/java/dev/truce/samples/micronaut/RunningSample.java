package dev.truce.samples.micronaut;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** The application, with a database of its own, on a port that is free. */
record RunningSample(EmbeddedServer server, EmbeddedPostgres database) implements AutoCloseable {

    static RunningSample start(Map<String, Object> properties) {
        try {
            EmbeddedPostgres database = EmbeddedPostgres.start();
            Map<String, Object> all = new HashMap<>(properties);
            all.put("micronaut.server.port", -1);
            all.put("datasources.default.url", database.getJdbcUrl("postgres", "postgres"));
            return new RunningSample(ApplicationContext.run(EmbeddedServer.class, all), database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return server.getURI();
    }

    @Override
    public void close() {
        server.close();
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
