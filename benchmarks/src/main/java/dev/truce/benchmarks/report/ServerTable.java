package dev.truce.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The CPU that a server takes for one request, by server and kind of request, each measured in several rounds. */
final class ServerTable {
    private final Map<String, List<Double>> micros = new LinkedHashMap<>();

    /** Reads a file; there is none where the run left it out. */
    static ServerTable read(Path file) throws IOException {
        ServerTable table = new ServerTable();
        if (!Files.exists(file)) {
            return table;
        }
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            table.micros
                    .computeIfAbsent(cells[0] + "," + cells[1], key -> new ArrayList<>())
                    .add(Double.parseDouble(cells[3]));
        }
        return table;
    }

    /** The rows of the table in Markdown. */
    List<String> rows() {
        List<String> rows = new ArrayList<>();
        micros.forEach((key, values) -> rows.add(String.format(
                "| %s | %s | %s – %s |",
                key.replace(",", " | "),
                Report.number(median(values)),
                Report.number(values.stream().min(Double::compare).orElseThrow()),
                Report.number(values.stream().max(Double::compare).orElseThrow()))));
        return rows;
    }

    /** One server's CPU over that of another: the median of the rounds' ratios; {@code NaN} if the run has none. */
    double ratio(String server, String base, String kind) {
        if (micros.isEmpty()) {
            return Double.NaN;
        }
        List<Double> of = values(server, kind);
        List<Double> over = values(base, kind);
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < of.size(); i++) {
            ratios.add(of.get(i) / over.get(i));
        }
        return median(ratios);
    }

    private List<Double> values(String server, String kind) {
        List<Double> values = micros.get(server + "," + kind);
        if (values == null) {
            throw new IllegalStateException("no requests " + kind + " of " + server + " among " + micros.keySet());
        }
        return values;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
