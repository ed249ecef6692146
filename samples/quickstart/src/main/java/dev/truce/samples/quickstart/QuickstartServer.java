package dev.truce.samples.quickstart;

import com.sun.net.httpserver.HttpServer;
import dev.truce.runtime.Contracts;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * The sample API with a database in memory that ends with the server. The environment variable {@code PORT} says where it listens,
 * and {@code ACCEPT_WEAKENED=true} that proxies in front of it compress and so change entity tags on their way.
 */
public final class QuickstartServer implements AutoCloseable {
    private static final Logger LOG = System.getLogger(QuickstartServer.class.getName());
    private static final int WORKERS = 32;

    private final JdbcConnectionPool connections;
    private final ExecutorService workers;
    private final HttpServer server;

    private QuickstartServer(JdbcConnectionPool connections, ExecutorService workers, HttpServer server) {
        this.connections = connections;
        this.workers = workers;
        this.server = server;
    }

    /**
     * Starts the server that the environment describes.
     *
     * @param arguments none
     * @throws IOException if the port is taken
     * @throws SQLException if the database cannot be set up
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        int port = Integer.parseInt(System.getenv().getOrDefault("PORT", "8080"));
        QuickstartServer server = start(port, Boolean.parseBoolean(System.getenv("ACCEPT_WEAKENED")));
        LOG.log(Level.INFO, "Listening on {0}", server.address());
    }

    /**
     * Starts a server with an empty database of its own.
     *
     * @param port the port; 0 for any that is free
     * @param acceptsWeakened whether {@code If-Match} and {@code If-None-Match} also take tags that a proxy has weakened
     * @return the server, which answers already
     * @throws IOException if the port is taken
     * @throws SQLException if the database cannot be set up
     */
    public static QuickstartServer start(int port, boolean acceptsWeakened) throws IOException, SQLException {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        JdbcConnectionPool connections = JdbcConnectionPool.create(url, "", "");
        connections.setMaxConnections(WORKERS);
        execute(connections, "RUNSCRIPT FROM 'classpath:schema.sql'");

        Contracts contracts = Contracts.load(QuickstartServer.class.getClassLoader());
        Database database = new Database(connections, contracts);
        Catalogue catalogue = new Catalogue(contracts);
        Router router = new Router(contracts, acceptsWeakened)
                .add(new Users(database))
                .add(new Profiles(database))
                .add(new Products(database))
                .add(new Documents(database))
                .add(new Orders(database))
                .add(new Bookings(database))
                .add("GET", "/problems", catalogue::problems)
                .add("GET", "/problems/{name}", catalogue::problem)
                .add("GET", "/problems/{resource}/{name}", catalogue::problem)
                .add("GET", "/openapi.yaml", catalogue::yaml)
                .add("GET", "/openapi.json", catalogue::json);

        // Head and content are two packets, and on JDK 17 the second would wait 40 ms for the first to be acknowledged.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        HttpServer server = HttpServer.create(new InetSocketAddress(port), 0);
        server.setExecutor(workers);
        server.createContext("/", router);
        server.start();
        return new QuickstartServer(connections, workers, server);
    }

    /**
     * Where the server listens.
     *
     * @return the address without a path, such as {@code http://localhost:8080}
     */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** Stops the server and forgets its data. */
    @Override
    public void close() throws SQLException {
        server.stop(0);
        workers.shutdown();
        execute(connections, "SHUTDOWN");
        connections.dispose();
    }

    private static void execute(JdbcConnectionPool connections, String sql) throws SQLException {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
