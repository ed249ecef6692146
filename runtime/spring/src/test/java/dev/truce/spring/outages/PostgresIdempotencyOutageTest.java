package dev.truce.spring.outages;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

class PostgresIdempotencyOutageTest extends IdempotencyOutageSuite {

    PostgresIdempotencyOutageTest() throws IOException {
        super(new Postgres(EmbeddedPostgres.start()));
    }

    private record Postgres(EmbeddedPostgres server) implements OutageDatabase {

        @Override
        public String url() {
            return server.getJdbcUrl("postgres", "postgres");
        }

        @Override
        public String script() {
            return "postgresql.sql";
        }

        @Override
        public String session() {
            return "SELECT pg_backend_pid()";
        }

        @Override
        public String kill(long session) {
            return "SELECT pg_terminate_backend(" + session + ")";
        }

        @Override
        public void stop() throws IOException {
            server.close();
        }
    }
}
