package dev.truce.jdbc.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Threads with a connection each, which all do the same at the same time. */
public final class Racers implements AutoCloseable {

    /** What one of them does in a round. */
    @FunctionalInterface
    public interface Turn<T> {
        T take(Connection connection, int round, int racer) throws SQLException;
    }

    private final List<Connection> connections = new ArrayList<>();
    private final ExecutorService threads;

    public Racers(int count, Callable<Connection> connect) throws Exception {
        for (int i = 0; i < count; i++) {
            connections.add(connect.call());
        }
        threads = Executors.newFixedThreadPool(count);
    }

    /** The outcomes by round, in the order of the racers. */
    public <T> List<List<T>> run(int rounds, Turn<T> turn) throws Exception {
        CyclicBarrier start = new CyclicBarrier(connections.size());
        List<Future<List<T>>> futures = new ArrayList<>();
        for (int i = 0; i < connections.size(); i++) {
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
            List<T> outcomes = future.get(5, TimeUnit.MINUTES);
            for (int round = 0; round < rounds; round++) {
                byRound.get(round).add(outcomes.get(round));
            }
        }
        return byRound;
    }

    @Override
    public void close() throws SQLException {
        threads.shutdownNow();
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
