package dev.truce.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes RESULTS.md and the plot from {@code results/}, where each file {@code *.revision} says when, what and on what machine. */
public final class Report {
    private final List<String> lines = new ArrayList<>();

    private Report() {}

    /** {@code folder of benchmarks}. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path results = folder.resolve("results");
        CompileTable cold = CompileTable.read(results.resolve("compile-cold.csv"), "FULL");
        CompileTable warm = CompileTable.read(results.resolve("compile-warm.csv"), "FULL");
        CompileTable kept = CompileTable.read(results.resolve("compile-warm.csv"), "KEPT");
        CompileTable partial = CompileTable.read(results.resolve("compile-partial.csv"), "FULL");
        HeapTable heap = HeapTable.read(results.resolve("compile-heap.csv"));
        ServerTable servers = ServerTable.read(results.resolve("servers.csv"));
        JmhTable guards = JmhTable.read(results.resolve("guards.json"), results.resolve("transitions.json"));
        JmhTable merge = JmhTable.read(results.resolve("merge.json"));
        Report report = new Report();
        report.head(results, cold);
        report.lines.addAll(new Budgets().of(cold, partial, heap, servers, guards, merge));
        report.compileTime("## Compile time, cold", cold);
        report.add("", "![CPU time over the number of resources](results/compile-cold.svg)");
        report.compileTime("## Compile time, warm, the processor loaded each time", warm);
        report.compileTime("## Compile time, warm, the processor kept", kept);
        report.compileTime("## Compile time, one of 100 resources changed", partial);
        report.heap(heap);
        report.servers(servers);
        report.runTime("## Guards, preconditions and problems", guards);
        report.runTime("## Merging into a document of 776 KB", merge);
        if (Files.exists(results.resolve("requests.csv"))) {
            report.requests(RequestTable.read(results.resolve("requests.csv")));
        }
        Files.write(folder.resolve("RESULTS.md"), report.lines);
        Files.writeString(results.resolve("compile-cold.svg"), Plot.of(cold));
    }

    private void head(Path results, CompileTable cold) throws IOException {
        add("# Results", "");
        add(
                "Written by `benchmarks/run`, from the raw data in [results](results); "
                        + "[README.md](README.md) says what is measured.",
                "");
        for (String what : List.of("compile", "servers", "guards", "requests")) {
            Path revision = results.resolve(what + ".revision");
            if (Files.exists(revision)) {
                add("- " + what + ": " + String.join("; ", Files.readAllLines(revision)));
            }
        }
        add(String.format(
                Locale.ROOT,
                "- other processes took %.0f %% of the machine's CPU while javac was measured",
                100 * cold.foreign().orElse(0)));
        add(
                "",
                "All times are CPU time, where nothing else is said. Every contender's self-check passed before anything was measured.",
                "");
        add(
                "Truce's compile times include JavaPoet, which writes all generated Java; "
                        + "[decision 1](../docs/decisions/0001-javapoet.md) says how much of them it takes.",
                "");
        add("## Budgets", "");
    }

    private void compileTime(String heading, CompileTable table) {
        if (table.names().isEmpty()) {
            return;
        }
        add("", heading, "");
        add("The whole compilation's CPU time, without annotation processing and with it.", "");
        add("| resources | processor | runs | without, ms | with, ms | ratio | lowest – highest | peak memory, MiB |");
        add("|--:|---|--:|--:|--:|--:|--:|--:|");
        for (int size : table.sizes()) {
            for (String name : table.names()) {
                if (table.has(name, size)) {
                    double memory = table.with(name, size, CompileTable.MEMORY) / 1024;
                    add(String.format(
                            Locale.ROOT,
                            "| %d | %s | %d | %.0f | %.0f | %s | %s | %s |",
                            size,
                            name,
                            table.passes(name, size),
                            table.without(name, size),
                            table.with(name, size, CompileTable.CPU),
                            number(table.ratio(name, size)),
                            table.spread(name, size),
                            memory == 0 ? "" : String.valueOf(Math.round(memory))));
                }
            }
        }
    }

    private void heap(HeapTable table) {
        if (table.rows().isEmpty()) {
            return;
        }
        add("", "## Heap of a compilation that has 512 MiB", "");
        add("| resources | processor | | most in use after a collection, MiB |", "|--:|---|---|--:|");
        for (HeapTable.Row row : table.rows()) {
            String mode = row.withProcessor() ? "with" : "without";
            add("| " + row.resources() + " | " + row.contender() + " | " + mode + " | " + row.mib() + " |");
        }
    }

    private void servers(ServerTable table) {
        if (table.rows().isEmpty()) {
            return;
        }
        add("", "## A guarded PUT, from socket to database", "");
        add("The server's CPU time for one request.", "");
        add("| server | request | µs, median | lowest – highest |", "|---|---|--:|--:|");
        lines.addAll(table.rows());
    }

    private void runTime(String heading, JmhTable table) {
        add("", heading, "");
        add("| benchmark | ns, median | lowest – highest | bytes |", "|---|--:|--:|--:|");
        for (Map.Entry<String, JmhTable.Row> row : table.rows().entrySet()) {
            add("| " + row.getKey() + " | " + row.getValue().cells() + " |");
        }
    }

    private void requests(RequestTable table) {
        add("", "## A POST with an idempotency key", "");
        add(
                String.format(
                        Locale.ROOT,
                        "Measured while other processes took %.0f %% of the machine's CPU. Times on the clock and of the CPU, "
                                + "without the CPU of PostgreSQL's server, and their ratios to those of `plain` in the same pass; half of the "
                                + "passes are within the bounds.",
                        100 * table.foreign()),
                "");
        add("| database | request | statements | transactions | passes | µs | ratio | bounds | CPU, µs | ratio |");
        add("|---|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        lines.addAll(table.lines());
    }

    private void add(String... more) {
        lines.addAll(List.of(more));
    }

    /** Three digits that count, and no more behind the point than a reader needs. */
    static String number(double value) {
        if (value >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }
}
