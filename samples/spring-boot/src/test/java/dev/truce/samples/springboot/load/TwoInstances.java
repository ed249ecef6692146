package dev.truce.samples.springboot.load;

import com.zaxxer.hikari.HikariDataSource;
import dev.truce.samples.springboot.RunningSample;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two instances of the application on one PostgreSQL, started once for all tests that ask for them. */
final class TwoInstances implements AutoCloseable {
    private final EmbeddedPostgres postgres;
    private final List<RunningSample> instances;
    private final Balancer balancer;

    private TwoInstances() throws IOException {
        postgres = EmbeddedPostgres.start();
        String url = "DB_URL=" + postgres.getJdbcUrl("postgres", "postgres");
        instances = List.of(RunningSample.start(url), RunningSample.start(url));
        balancer = new Balancer(instances.stream().map(RunningSample::address).toList());
    }

    static TwoInstances of(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(TwoInstances.class))
                .computeIfAbsent(TwoInstances.class, type -> start(), TwoInstances.class);
    }

    private static TwoInstances start() {
        try {
            return new TwoInstances();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return balancer.address();
    }

    /** Makes a level the default of all connections from now on. */
    void isolate(String level) {
        new JdbcTemplate(postgres.getPostgresDatabase())
                .execute("ALTER DATABASE postgres SET default_transaction_isolation = '" + level + "'");
        for (RunningSample instance : instances) {
            instance.context()
                    .getBean(HikariDataSource.class)
                    .getHikariPoolMXBean()
                    .softEvictConnections();
        }
    }

    @Override
    public void close() throws IOException {
        balancer.close();
        instances.forEach(RunningSample::close);
        postgres.close();
    }
}
