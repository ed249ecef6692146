package dev.truce.processor.generate;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Thirty-two threads with a connection each, and a table with an order for each round. */
final class Race implements AutoCloseable {
    private static final int RACERS = 32;

    private final List<Connection> connections = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(RACERS);
    private final int rounds;

    /** What one of them does in a round. */
    interface Turn<T> {
        T take(Connection connection, int round, int racer) throws SQLException;
    }

    /** What the table holds. */
    record Row(String number, Object status, long version) {}

    Race(Database database, Mapping mapping, int rounds) throws SQLException {
        this.rounds = rounds;
        String url = database.create();
        for (int i = 0; i < RACERS; i++) {
            connections.add(DriverManager.getConnection(url));
        }
        try (Statement statement = connection().createStatement()) {
            for (String sql : mapping.schema(database)) {
                statement.execute(sql);
            }
            for (int round = 0; round < rounds; round++) {
                statement.execute(
                        "INSERT INTO orders VALUES (" + round + ", 0, '" + round + "', " + mapping.first() + ", 1)");
            }
        }
    }

    Connection connection() {
        return connections.get(0);
    }

    /** The outcomes by round, in the order of the racers, who begin each round together. */
    <T> List<List<T>> run(Turn<T> turn) throws Exception {
        CyclicBarrier start = new CyclicBarrier(RACERS);
        List<Future<List<T>>> futures = new ArrayList<>();
        for (int i = 0; i < RACERS; i++) {
            int racer = i;
            futures.add(threads.submit(() -> {
                List<T> outcomes = new ArrayList<>();
                for (int round = 0; round < rounds; round++) {
                    start.await(60, TimeUnit.SECONDS);
                    outcomes.add(turn.take(connections.get(racer), round, racer));
                }
                return outcomes;
            }));
        }
        List<List<T>> byRound = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            byRound.add(new ArrayList<>());
        }
        for (Future<List<T>> future : futures) {
            List<T> outcomes = future.get(2, TimeUnit.MINUTES);
            for (int round = 0; round < rounds; round++) {
                byRound.get(round).add(outcomes.get(round));
            }
        }
        return byRound;
    }

    Row row(int round) throws SQLException {
        try (Statement statement = connection().createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT number, status, row_version FROM orders WHERE order_no = " + round)) {
            row.next();
            return new Row(row.getString(1), row.getObject(2), row.getLong(3));
        }
    }

    /** Whose orders have a number. */
    List<Integer> tenants(String number) throws SQLException {
        List<Integer> tenants = new ArrayList<>();
        try (Statement statement = connection().createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT tenant_id FROM orders WHERE number = '" + number + "' ORDER BY tenant_id")) {
            while (row.next()) {
                tenants.add(row.getInt(1));
            }
        }
        return tenants;
    }

    @Override
    public void close() throws SQLException {
        threads.shutdownNow();
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
