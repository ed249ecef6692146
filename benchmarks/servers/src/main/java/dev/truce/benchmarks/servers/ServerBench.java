package dev.truce.benchmarks.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A PUT with {@code If-Match} on every server, in a closed loop: one that is accepted and one that is rejected. Rounds go round all
 * servers, so that what disturbs the machine disturbs all of them; what counts is the CPU of the server's process.
 */
public final class ServerBench {
    private static final String SPRING = "dev.truce.benchmarks.servers.";
    private static final Map<String, String> SERVERS = new LinkedHashMap<>();

    static {
        SERVERS.put("jdk-truce", "dev.truce.samples.quickstart.QuickstartServer");
        SERVERS.put("jdk-by-hand", "dev.truce.samples.quickstart.ByHandServer");
        SERVERS.put("spring-truce", SPRING + "guarded.GuardedServer");
        SERVERS.put("spring-by-hand", SPRING + "byhand.ByHandServer");
        SERVERS.put("spring-data-rest", SPRING + "rest.RestServer");
    }

    private final Path results;

    private ServerBench(Path results) {
        this.results = results;
    }

    /** {@code check}, or {@code measure results.csv requests rounds}. */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<Server> servers = new ArrayList<>();
        try {
            for (Map.Entry<String, String> entry : SERVERS.entrySet()) {
                Server server = start(entry.getKey(), entry.getValue());
                servers.add(server);
                server.awaitStart();
            }
            Map<Server, Orders> orders = new LinkedHashMap<>();
            for (Server server : servers) {
                orders.put(server, Orders.on(server));
            }
            for (Map.Entry<Server, Orders> server : orders.entrySet()) {
                check(server.getKey().name(), server.getValue());
            }
            if (args[0].equals("measure")) {
                new ServerBench(Path.of(args[1])).measure(orders, Integer.parseInt(args[2]), Integer.parseInt(args[3]));
            }
        } finally {
            servers.forEach(Server::close);
        }
    }

    private static Server start(String name, String mainClass) throws IOException {
        // the contracts of the quickstart are not those of an application on Spring Boot
        return Server.start(name, mainClass, mainClass.startsWith(SPRING) ? "sample-quickstart" : "spring-boot");
    }

    /** That all do the same work. */
    private static void check(String name, Orders orders) throws IOException, InterruptedException {
        orders.accepted();
        orders.accepted();
        orders.rejected();
        orders.illegal();
        if (!name.equals("spring-data-rest")) { // it cannot demand a precondition
            orders.unconditional();
        }
        System.out.println("self-check passed: " + name);
    }

    private void measure(Map<Server, Orders> servers, int requests, int rounds)
            throws IOException, InterruptedException {
        Files.createDirectories(results.toAbsolutePath().getParent());
        StringBuilder rows = new StringBuilder("server,request,round,micros\n");
        // the first rounds warm the servers up
        for (int round = -rounds; round < rounds; round++) {
            for (Map.Entry<Server, Orders> server : servers.entrySet()) {
                for (Kind kind : Kind.values()) {
                    double micros = measure(server.getKey(), server.getValue(), kind, requests);
                    String row = String.format(
                            Locale.ROOT, "%s,%s,%d,%.1f", server.getKey().name(), kind.label, round, micros);
                    System.out.println(row);
                    if (round >= 0) {
                        rows.append(row).append('\n');
                    }
                }
            }
        }
        Files.writeString(results, rows);
    }

    private static double measure(Server server, Orders orders, Kind kind, int requests)
            throws IOException, InterruptedException {
        long before = server.cpu().toNanos();
        for (int i = 0; i < requests; i++) {
            kind.request.send(orders);
        }
        return (server.cpu().toNanos() - before) / 1e3 / requests;
    }

    private enum Kind {
        ACCEPTED("accepted", Orders::accepted),
        REJECTED("rejected", Orders::rejected);

        private final String label;
        private final Request request;

        Kind(String label, Request request) {
            this.label = label;
            this.request = request;
        }
    }

    private interface Request {
        void send(Orders orders) throws IOException, InterruptedException;
    }
}
