package dev.truce.servers.suite;

import dev.truce.servers.LocalTransactions;
import dev.truce.servers.SampleApplication;
import jakarta.ws.rs.SeBootstrap;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A server without a container, started by Jakarta REST's own bootstrap, which the class path chooses. */
@SuppressWarnings("NullAway.Init") // set before all cases
public abstract class StandaloneSuite extends ServerSuite {
    private LocalTransactions transactions;
    private SeBootstrap.Instance server;

    /** Creates the suite. */
    protected StandaloneSuite() {}

    /**
     * Returns what this server must be given by hand.
     *
     * @return components of the application, none by default: the server finds the feature as a service
     */
    protected Set<Object> components() {
        return Set.of();
    }

    @BeforeAll
    final void start() {
        transactions = new LocalTransactions();
        server = SeBootstrap.start(
                        new SampleApplication(transactions, components()),
                        SeBootstrap.Configuration.builder()
                                .host("localhost")
                                .port(SeBootstrap.Configuration.FREE_PORT)
                                .build())
                .toCompletableFuture()
                .join();
    }

    @AfterAll
    final void stop() {
        server.stop().toCompletableFuture().join();
        transactions.close();
    }

    @Override
    protected final URI baseUri() {
        return server.configuration().baseUri();
    }
}
