package dev.truce.benchmarks.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One javac in a JVM of its own, under GNU time. */
final class Javac {
    private static final double MILLIS = 1e6;

    private Javac() {}

    /**
     * Runs javac.
     *
     * @param output where it writes, and where it finds what earlier runs have written
     * @param sources files, and names of classes for the processor
     * @param jvm options of javac's JVM
     */
    static Run run(Contender contender, Contender.Mode mode, Output output, List<String> sources, String... jvm)
            throws IOException, InterruptedException {
        Path arguments = output.folder().resolve("args");
        Path times = output.folder().resolve("time");
        List<String> lines = new ArrayList<>();
        contender.arguments(mode, output).forEach(argument -> lines.add('"' + argument + '"'));
        lines.addAll(sources);
        Files.write(arguments, lines);
        double busy = Machine.busyMillis();
        long start = System.nanoTime();
        List<String> command = new ArrayList<>(List.of("/usr/bin/time", "-v", "-o", times.toString()));
        command.add(Places.JDK.resolve("bin/javac").toString());
        for (String option : jvm) {
            command.add("-J" + option);
        }
        command.add("@" + arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        double wall = (System.nanoTime() - start) / MILLIS;
        Map<String, String> used = read(times);
        double cpu = 1000
                * (Double.parseDouble(used.get("User time (seconds)"))
                        + Double.parseDouble(used.get("System time (seconds)")));
        long memory = Long.parseLong(used.get("Maximum resident set size (kbytes)"));
        return new Run(code, wall, cpu, memory, Machine.foreign(busy, cpu, wall), text);
    }

    private static Map<String, String> read(Path times) throws IOException {
        Map<String, String> values = new HashMap<>();
        for (String line : Files.readAllLines(times)) {
            int colon = line.lastIndexOf(": ");
            if (colon > 0) {
                values.put(
                        line.substring(0, colon).trim(),
                        line.substring(colon + 2).trim());
            }
        }
        return values;
    }

    /**
     * The result of a compilation.
     *
     * @param code the exit code
     * @param wallMillis by the clock
     * @param cpuMillis user and system time
     * @param memoryKib the peak of the resident set
     * @param foreign the share of the machine's CPU that others used meanwhile
     * @param text what javac printed
     */
    record Run(int code, double wallMillis, double cpuMillis, long memoryKib, double foreign, String text) {}
}
