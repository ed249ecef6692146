package dev.truce.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The load that other processes cause, as Linux counts it. */
public final class Machine {
    /** Columns of the first line of {@code /proc/stat} in which a CPU is busy: neither idle nor waiting. */
    private static final int[] BUSY = {1, 2, 3, 6, 7, 8};

    private static final double MILLIS_PER_TICK = 10;

    private Machine() {}

    /** Busy CPU time of the whole machine so far. */
    public static double busyMillis() throws IOException {
        String[] columns =
                Files.readAllLines(Path.of("/proc/stat")).get(0).trim().split("\\s+");
        double ticks = 0;
        for (int column : BUSY) {
            ticks += Double.parseDouble(columns[column]);
        }
        return ticks * MILLIS_PER_TICK;
    }

    /** The share of the machine that others used while we took some CPU time for some time. */
    public static double foreign(double busyBefore, double cpuMillis, double wallMillis) throws IOException {
        double others = busyMillis() - busyBefore - cpuMillis;
        return Math.max(0, others / (wallMillis * Runtime.getRuntime().availableProcessors()));
    }
}
