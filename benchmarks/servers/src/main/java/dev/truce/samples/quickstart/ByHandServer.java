package dev.truce.samples.quickstart;

import com.sun.net.httpserver.HttpServer;
import dev.truce.runtime.Contracts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executors;
import org.h2.jdbcx.JdbcConnectionPool;

/** The sample's server, with {@link OrdersByHand} in place of the orders that a guard checks. It ends when its process is ended. */
public final class ByHandServer {
    private static final int WORKERS = 32;

    private ByHandServer() {}

    /** Listens on the port that the environment names. */
    public static void main(String[] arguments) throws IOException, SQLException {
        JdbcConnectionPool connections = JdbcConnectionPool.create("jdbc:h2:mem:byhand;DB_CLOSE_DELAY=-1", "", "");
        connections.setMaxConnections(WORKERS);
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("RUNSCRIPT FROM 'classpath:schema.sql'");
        }
        Contracts contracts = Contracts.load(ByHandServer.class.getClassLoader());
        Database database = new Database(connections, contracts);
        OrdersByHand orders = new OrdersByHand(database);
        System.setProperty("sun.net.httpserver.nodelay", "true");
        // the server times every request where it has limits, as that of the sample has
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        System.setProperty("sun.net.httpserver.maxRspTime", "10");
        int port = Integer.parseInt(System.getenv("PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newFixedThreadPool(WORKERS));
        server.createContext(
                "/",
                new Router(contracts, database, false)
                        // the router of the sample looks at those before, too
                        .add(new Users(database))
                        .add(new Profiles(database))
                        .add(new Products(database))
                        .add(new Documents(database))
                        .add("POST", "/orders", orders::create)
                        .add("GET", "/orders/{id}", orders::read)
                        .add("PUT", "/orders/{id}", orders::update));
        server.start();
    }
}
