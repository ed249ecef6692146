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
                    .computeIfAbsent(
                            cells[1],
                            contender -> new Requests(cells[4], cells[5], new ArrayList<>(), new ArrayList<>()))
                    .add(Double.parseDouble(cells[3]), Double.parseDouble(cells[6]));
        }
        return table;
    }

    /** Returns the share of the CPU that other processes took, on average, while the database was in the JVM that was measured. */
    double foreign() {
        return rows.get("H2").values().stream()
                .flatMap(requests -> requests.foreign().stream())
                .mapToDouble(share -> share)
                .average()
                .orElseThrow();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        rows.forEach((database, contenders) -> contenders.forEach((contender, requests) -> {
            List<Double> ratios = ratios(database, contender);
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %d | %s | %s | %s – %s |",
                    database,
                    contender,
                    requests.statements(),
                    requests.transactions(),
                    ratios.size(),
                    Report.number(median(requests.micros())),
                    Report.number(median(ratios)),
                    Report.number(ratios.get(ratios.size() / 4)),
                    Report.number(ratios.get(ratios.size() - 1 - ratios.size() / 4))));
        }));
        return lines;
    }

    /** Returns the ratios of each pass, the least first. */
    private List<Double> ratios(String database, String contender) {
        List<Double> base = rows.get(database).get(BASE).micros();
        List<Double> micros = rows.get(database).get(contender).micros();
        List<Double> ratios = new ArrayList<>();
        for (int pass = 0; pass < micros.size(); pass++) {
            ratios.add(micros.get(pass) / base.get(pass));
        }
        ratios.sort(null);
        return ratios;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /**
     * The requests of a contender.
     *
     * @param statements how many each needs
     * @param transactions how many each needs
     * @param micros the time of a request, by pass
     * @param foreign the share of the machine that other processes took, by pass
     */
    private record Requests(String statements, String transactions, List<Double> micros, List<Double> foreign) {

        void add(double time, double share) {
            micros.add(time);
            foreign.add(share);
        }
    }
}
