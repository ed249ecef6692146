package dev.truce.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The results of JMH by benchmark, such as {@code TransitionBench.a1_bitmask} or, with a parameter, {@code PreconditionBench.truce SINGLE}. */
final class JmhTable {
    private final Map<String, Row> rows = new TreeMap<>();

    static JmhTable read(Path... files) throws IOException {
        JmhTable table = new JmhTable();
        for (Path file : files) {
            table.add(new ObjectMapper().readTree(file.toFile()));
        }
        return table;
    }

    private void add(JsonNode results) {
        for (JsonNode result : results) {
            String[] name = result.get("benchmark").asText().split("\\.");
            StringBuilder key =
                    new StringBuilder(name[name.length - 2]).append('.').append(name[name.length - 1]);
            result.path("params").forEach(value -> key.append(' ').append(value.asText()));
            rows.put(key.toString(), row(result.get("secondaryMetrics")));
        }
    }

    private static Row row(JsonNode metrics) {
        List<Double> times = new ArrayList<>();
        double bytes = Double.NaN;
        for (Map.Entry<String, JsonNode> metric : metrics.properties()) {
            if (metric.getKey().endsWith("cpu.worker")) {
                metric.getValue().get("rawData").forEach(fork -> fork.forEach(value -> times.add(value.asDouble())));
            } else if (metric.getKey().endsWith("gc.alloc.rate.norm")) {
                bytes = metric.getValue().get("score").asDouble();
            }
        }
        times.sort(null);
        return new Row(times, bytes);
    }

    Map<String, Row> rows() {
        return rows;
    }

    Row row(String name) {
        Row row = rows.get(name);
        if (row == null) {
            throw new IllegalStateException("no benchmark " + name + " among " + rows.keySet());
        }
        return row;
    }

    /** Returns the ratio of two medians. */
    double ratio(String name, String base) {
        return row(name).median() / row(base).median();
    }

    /**
     * A benchmark's CPU time per operation in nanoseconds.
     *
     * @param times of the iterations, the least first
     * @param bytes what is allocated
     */
    record Row(List<Double> times, double bytes) {
        double median() {
            int middle = times.size() / 2;
            return times.size() % 2 == 1 ? times.get(middle) : (times.get(middle - 1) + times.get(middle)) / 2;
        }

        String cells() {
            return String.format(
                    Locale.ROOT,
                    "%s | %s – %s | %.0f",
                    Report.number(median()),
                    Report.number(times.get(0)),
                    Report.number(times.get(times.size() - 1)),
                    bytes);
        }
    }
}
