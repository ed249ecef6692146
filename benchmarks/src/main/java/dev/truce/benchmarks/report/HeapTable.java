package dev.truce.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The heap that compilations need. */
final class HeapTable {
    private final List<Row> rows = new ArrayList<>();

    /** Reads a file; there is none where the run left it out. */
    static HeapTable read(Path file) throws IOException {
        HeapTable table = new HeapTable();
        if (!Files.exists(file)) {
            return table;
        }
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            table.rows.add(
                    new Row(cells[0], Integer.parseInt(cells[1]), cells[2].equals("FULL"), Integer.parseInt(cells[3])));
        }
        return table;
    }

    List<Row> rows() {
        return rows;
    }

    /** What a compilation with a processor needs; {@code NaN} if the run has none. */
    double withProcessor(String contender) {
        return rows.stream()
                .filter(row -> row.contender().equals(contender) && row.withProcessor())
                .mapToDouble(Row::mib)
                .findFirst()
                .orElse(Double.NaN);
    }

    /**
     * One compilation.
     *
     * @param contender the processor
     * @param resources the number of resources
     * @param withProcessor whether it ran
     * @param mib the most that is in use after a collection
     */
    record Row(String contender, int resources, boolean withProcessor, int mib) {}
}
