package dev.truce.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/** The rows of a file of compilations, by contender, number of resources and mode; those with a processor are of one mode. */
final class CompileTable {
    static final int CPU = 5;
    static final int MEMORY = 6;
    static final int FOREIGN = 10;

    private static final String NONE = "NONE";

    private final Map<String, List<double[]>> rows = new LinkedHashMap<>();
    private final Set<Integer> sizes = new TreeSet<>();
    private final Set<String> names = new TreeSet<>();
    private final String mode;

    private CompileTable(String mode) {
        this.mode = mode;
    }

    /** Reads a file; there is none where the run left it out. */
    static CompileTable read(Path file, String mode) throws IOException {
        CompileTable table = new CompileTable(mode);
        if (!Files.exists(file)) {
            return table;
        }
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            double[] values = new double[cells.length];
            for (int i = 3; i < cells.length; i++) {
                values[i] = Double.parseDouble(cells[i]);
            }
            table.names.add(cells[0]);
            table.sizes.add(Integer.parseInt(cells[1]));
            table.rows
                    .computeIfAbsent(cells[0] + "," + cells[1] + "," + cells[2], key -> new ArrayList<>())
                    .add(values);
        }
        return table;
    }

    Set<Integer> sizes() {
        return sizes;
    }

    Set<String> names() {
        return names;
    }

    boolean has(String name, int size) {
        return rows.containsKey(name + "," + size + "," + mode);
    }

    int passes(String name, int size) {
        return column(name, size, mode, CPU).length;
    }

    /** With the processor. */
    double with(String name, int size, int column) {
        return median(column(name, size, mode, column));
    }

    /** The CPU without the processor. */
    double without(String name, int size) {
        return median(column(name, size, NONE, CPU));
    }

    /** The CPU that the processor adds. */
    double added(String name, int size) {
        return with(name, size, CPU) - without(name, size);
    }

    /**
     * With the processor over without: the median of the pairs' ratios, since the machine is not as fast all the time. {@code NaN} if the
     * run has none.
     */
    double ratio(String name, int size) {
        return has(name, size) ? median(ratios(name, size)) : Double.NaN;
    }

    /** The least and the greatest ratio of one pair. */
    String spread(String name, int size) {
        double[] ratios = ratios(name, size);
        Arrays.sort(ratios);
        return Report.number(ratios[0]) + " – " + Report.number(ratios[ratios.length - 1]);
    }

    private double[] ratios(String name, int size) {
        double[] with = column(name, size, mode, CPU);
        double[] without = column(name, size, NONE, CPU);
        double[] ratios = new double[with.length];
        for (int i = 0; i < with.length; i++) {
            ratios[i] = with[i] / without[i];
        }
        return ratios;
    }

    /** The share of the CPU that other processes took, on average. */
    OptionalDouble foreign() {
        return rows.values().stream()
                .flatMap(List::stream)
                .mapToDouble(row -> row[FOREIGN])
                .average();
    }

    private double[] column(String name, int size, String modeOfRows, int column) {
        return rows.get(name + "," + size + "," + modeOfRows).stream()
                .mapToDouble(row -> row[column])
                .toArray();
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
