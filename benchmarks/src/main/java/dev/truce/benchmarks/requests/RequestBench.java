package dev.truce.benchmarks.requests;

import com.sun.management.OperatingSystemMXBean;
import dev.truce.benchmarks.compile.Machine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures requests on the clock, since most of such a request waits for its database, and their CPU time, on which other processes have
 * little influence. Passes go round all contenders, so that what
 * disturbs the machine disturbs all of them, and a ratio is that of two neighbours.
 */
public final class RequestBench {
    private static final int PASSES = 21;
    private static final double NANOS_PER_MICRO = 1e3;
    private static final double NANOS_PER_MILLI = 1e6;

    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<String> lines =
            new ArrayList<>(List.of("database,contender,pass,request_us,cpu_us,statements,transactions,foreign"));

    private RequestBench() {}

    /** {@code check}, or {@code measure} and the file of the results. */
    public static void main(String[] args) throws Exception {
        if (args[0].equals("check")) {
            try (PaymentDatabase h2 = PaymentDatabase.h2();
                    PaymentDatabase postgres = PaymentDatabase.postgres()) {
                SelfCheck.run(h2);
                SelfCheck.run(postgres);
            }
            System.out.println("self-check passed: requests with and without a key are answered alike");
            return;
        }
        RequestBench bench = new RequestBench();
        bench.measure("H2", PaymentDatabase::h2, 200);
        bench.measure("PostgreSQL", PaymentDatabase::postgres, 50);
        Files.write(Path.of(args[1]), bench.lines);
    }

    private void measure(String name, Start start, int requests) throws Exception {
        try (PaymentDatabase database = start.database()) {
            SelfCheck.run(database);
            try (PaymentServer withoutTruce = PaymentServer.withoutTruce(database.pool());
                    PaymentServer withTruce = PaymentServer.withTruce(database.pool())) {
                for (int pass = -PASSES / 4; pass < PASSES; pass++) { // those below 0 are for the compiler
                    for (Contender contender : Contender.values()) {
                        Sample sample = sample(contender, requests, withoutTruce, withTruce);
                        if (pass >= 0) {
                            lines.add(String.format(
                                    Locale.ROOT,
                                    "%s,%s,%d,%.1f,%.1f,%d,%d,%.2f",
                                    name,
                                    contender.name().toLowerCase(Locale.ROOT),
                                    pass,
                                    sample.micros(),
                                    sample.cpuMicros(),
                                    contender.counts.statements(),
                                    contender.counts.transactions(),
                                    sample.foreign()));
                        }
                    }
                }
            }
        }
    }

    private Sample sample(Contender contender, int requests, PaymentServer withoutTruce, PaymentServer withTruce)
            throws Exception {
        double busy = Machine.busyMillis();
        long thread = threads.getCurrentThreadCpuTime();
        long cpu = process.getProcessCpuTime();
        long start = System.nanoTime();
        for (int i = 0; i < requests; i++) {
            contender.send(withoutTruce, withTruce);
        }
        double nanos = System.nanoTime() - start;
        double served = threads.getCurrentThreadCpuTime() - thread;
        double foreign =
                Machine.foreign(busy, (process.getProcessCpuTime() - cpu) / NANOS_PER_MILLI, nanos / NANOS_PER_MILLI);
        return new Sample(nanos / NANOS_PER_MICRO / requests, served / NANOS_PER_MICRO / requests, foreign);
    }

    /**
     * What a pass of a contender has shown.
     *
     * @param micros the time of a request on the clock
     * @param cpuMicros the CPU time of the thread that serves it, which includes that of H2
     * @param foreign the share of the machine that other processes took, the server of the database among them
     */
    private record Sample(double micros, double cpuMicros, double foreign) {}

    @FunctionalInterface
    private interface Start {
        PaymentDatabase database() throws SQLException, IOException;
    }
}
