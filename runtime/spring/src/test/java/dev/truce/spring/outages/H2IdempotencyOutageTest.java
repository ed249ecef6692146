package dev.truce.spring.outages;

import java.sql.SQLException;
import org.h2.tools.Server;

/** On a server, since one of the instances is in a process of its own. */
class H2IdempotencyOutageTest extends IdempotencyOutageSuite {

    H2IdempotencyOutageTest() throws SQLException {
        super(new H2(Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start()));
    }

    private record H2(Server server) implements OutageDatabase {

        @Override
        public String url() {
            return "jdbc:h2:tcp://localhost:" + server.getPort() + "/mem:payments;DB_CLOSE_DELAY=-1";
        }

        @Override
        public String script() {
            return "h2.sql";
        }

        @Override
        public String session() {
            return "CALL SESSION_ID()";
        }

        @Override
        public String kill(long session) {
            return "CALL ABORT_SESSION(" + session + ")";
        }

        @Override
        public void stop() {
            server.stop();
        }
    }
}
