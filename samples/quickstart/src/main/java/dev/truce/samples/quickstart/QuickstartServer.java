package dev.truce.samples.quickstart;

import com.sun.net.httpserver.HttpServer;
import dev.truce.runtime.Contracts;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * The sample API with a database in memory that ends with the server.
 *
 * <p>The environment describes it: {@code PORT} is where it listens, {@code ADDRESS} the address of the network
 * interface ({@code
 * 0.0.0.0} for all; without it only this machine can connect), and {@code ACCEPT_WEAKENED=true} tells that proxies in
 * front of it
 * compress and so change entity tags.
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
        String host = System.getenv("ADDRESS");
        InetAddress address = host == null ? InetAddress.getLoopbackAddress() : InetAddress.getByName(host);
        QuickstartServer server =
                start(new InetSocketAddress(address, port), Boolean.parseBoolean(System.getenv("ACCEPT_WEAKENED")));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "shutdown"));
        LOG.log(Level.INFO, "Listening on {0}", server.address());
    }

    /**
     * Starts a server with an empty database of its own, to which only this machine can connect.
     *
     * @param port the port; 0 for any that is free
     * @param acceptsWeakened whether {@code If-Match} and {@code If-None-Match} also take tags that a proxy has
     * weakened
     * @return the server, which answers already
     * @throws IOException if the port is taken
     * @throws SQLException if the database cannot be set up
     */
    public static QuickstartServer start(int port, boolean acceptsWeakened) throws IOException, SQLException {
        return start(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), acceptsWeakened);
    }

    private static QuickstartServer start(InetSocketAddress address, boolean acceptsWeakened)
            throws IOException, SQLException {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        JdbcConnectionPool connections = JdbcConnectionPool.create(url, "", "");
        connections.setMaxConnections(WORKERS);
        execute(connections, "RUNSCRIPT FROM 'classpath:schema.sql'");

        Contracts contracts = Contracts.load(QuickstartServer.class.getClassLoader());
        Database database = new Database(connections, contracts);
        Catalogue catalogue = new Catalogue(contracts);
        Router router = new Router(contracts, database, acceptsWeakened)
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
        // A client that sends or reads slowly holds a worker, so that its time is limited; in seconds.
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        System.setProperty("sun.net.httpserver.maxRspTime", "10");
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        HttpServer server = HttpServer.create(address, 0);
        server.setExecutor(workers);
        server.createContext("/", router);
        server.start();
        return new QuickstartServer(connections, workers, server);
    }

    /**
     * Returns the server's address.
     *
     * @return the address without a path, such as {@code http://localhost:8080}
     */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** The database, to which the tests have access beside the requests. */
    DataSource database() {
        return connections;
    }

    /** Stops the server and forgets its data. */
    @Override
    public void close() {
        server.stop(0);
        workers.shutdown();
        try {
            execute(connections, "SHUTDOWN");
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The database does not shut down", e);
        }
        connections.dispose();
    }

    private static void execute(JdbcConnectionPool connections, String sql) throws SQLException {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
