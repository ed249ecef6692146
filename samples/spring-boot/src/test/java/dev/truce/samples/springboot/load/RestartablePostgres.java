package dev.truce.samples.springboot.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A PostgreSQL that fails in the ways in which servers fail, and comes back on the same port with the same data. */
final class RestartablePostgres implements AutoCloseable {
    private final EmbeddedPostgres server;
    private final Path pidFile;
    private final List<String> command = new ArrayList<>();
    private ProcessHandle main;

    RestartablePostgres() throws IOException, SQLException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "60")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "on")
                .start();
        pidFile = Path.of(text("SHOW data_directory"), "postmaster.pid");
        main = ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).get(0)))
                .orElseThrow();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U")); // as EmbeddedPostgres does, since root may not run the server
        }
        command.add(main.info().command().orElseThrow());
        command.addAll(Arrays.asList(main.info().arguments().orElseThrow()));
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    Connection connect() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** Ends all sessions but the one that does so. */
    void terminateSessions() throws SQLException {
        text("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
                + " AND backend_type = 'client backend'");
    }

    /** Kills the process of one session, after which the server ends all others and recovers. */
    void crash() throws SQLException, IOException, InterruptedException {
        signal(
                "-KILL",
                Long.parseLong(text("SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
                        + " AND backend_type = 'client backend' LIMIT 1")));
    }

    /** Stops the server at once, without a checkpoint. */
    void stopImmediately() throws IOException, InterruptedException {
        signal("-QUIT", main.pid());
        main.onExit().join();
    }

    /** Starts it again; it accepts connections some time later. */
    void startAgain() throws IOException {
        Files.deleteIfExists(pidFile);
        main = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .toHandle();
    }

    private static void signal(String name, long process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", name, Long.toString(process)).start().waitFor();
    }

    @Override
    public void close() throws IOException {
        server.close();
        main.destroyForcibly();
    }
}
