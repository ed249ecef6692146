package dev.truce.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rows of a file of requests, by database and contender. */
final class RequestTable {
    private static final String BASE = "plain";

    private final Map<String, Map<String, Requests>> rows = new LinkedHashMap<>();

    static RequestTable read(Path file) throws IOException {
        RequestTable table = new RequestTable();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            table.rows
                    .computeIfAbsent(cells[0], database -> new LinkedHashMap<>())
                    .computeIfAbsent(cells[1], contender -> new Requests(cells[5], cells[6]))
                    .add(cells);
        }
        return table;
    }

    /** Returns the share of the CPU that other processes took, on average, while the database was in the JVM that was measured. */
    double foreign() {
        return rows.get("H2").values().stream()
                .flatMap(requests -> requests.foreign.stream())
                .mapToDouble(share -> share)
                .average()
                .orElseThrow();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        rows.forEach((database, contenders) -> contenders.forEach((contender, requests) -> {
            Requests base = contenders.get(BASE);
            List<Double> ratios = ratios(requests.micros, base.micros);
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %d | %s | %s | %s – %s | %s | %s |",
                    database,
                    contender,
                    requests.statements,
                    requests.transactions,
                    ratios.size(),
                    Report.number(median(requests.micros)),
                    Report.number(median(ratios)),
                    Report.number(ratios.get(ratios.size() / 4)),
                    Report.number(ratios.get(ratios.size() - 1 - ratios.size() / 4)),
                    Report.number(median(requests.cpu)),
                    Report.number(median(ratios(requests.cpu, base.cpu)))));
        }));
        return lines;
    }

    /** Returns the ratios of each pass, the least first. */
    private static List<Double> ratios(List<Double> values, List<Double> base) {
        List<Double> ratios = new ArrayList<>();
        for (int pass = 0; pass < values.size(); pass++) {
            ratios.add(values.get(pass) / base.get(pass));
        }
        ratios.sort(null);
        return ratios;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** The requests of a contender: how many statements and transactions each needs, and what each pass has shown. */
    private static final class Requests {
        private final String statements;
        private final String transactions;
        private final List<Double> micros = new ArrayList<>();
        private final List<Double> cpu = new ArrayList<>();
        private final List<Double> foreign = new ArrayList<>();

        Requests(String statements, String transactions) {
            this.statements = statements;
            this.transactions = transactions;
        }

        void add(String... cells) {
            micros.add(Double.parseDouble(cells[3]));
            cpu.add(Double.parseDouble(cells[4]));
            foreign.add(Double.parseDouble(cells[7]));
        }
    }
}
