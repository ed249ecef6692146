package dev.truce.micronaut.shop;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The running application, on a database in memory. */
public final class Shop implements AutoCloseable {
    private final EmbeddedServer server;

    private Shop(Map<String, Object> properties) {
        server = ApplicationContext.run(EmbeddedServer.class, properties);
    }

    /** Starts it on a new database; properties are names and values in turn. */
    public static Shop start(String... properties) {
        return on(database("META-INF/truce/idempotency/h2.sql"), properties);
    }

    /** Starts it on a database, of which Hibernate creates what is missing. */
    public static Shop on(String database, String... properties) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "micronaut.server.port",
                -1,
                "datasources.default.url",
                database,
                "datasources.default.username",
                "sa",
                "datasources.default.password",
                "",
                "jpa.default.properties.hibernate.hbm2ddl.auto",
                "update",
                "jpa.default.entity-scan.packages",
                "dev.truce.micronaut.shop"));
        for (int i = 0; i < properties.length; i += 2) {
            all.put(properties[i], properties[i + 1]);
        }
        return new Shop(all);
    }

    /** Creates a database by a script on the class path, and returns its URL. */
    public static String database(String script) {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("runscript from 'classpath:/" + script + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return url;
    }

    public ApplicationContext context() {
        return server.getApplicationContext();
    }

    public URI address() {
        return server.getURI();
    }

    @Override
    public void close() {
        server.close();
    }
}
