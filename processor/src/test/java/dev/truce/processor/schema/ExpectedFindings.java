package dev.truce.processor.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the compiler must say of each planted fault: a heading with the fault's name, and under it a line for each diagnostic.
 *
 * @param file where it is written
 */
record ExpectedFindings(Path file) {
    private static final String HEADING = "## ";

    static ExpectedFindings of(String history) {
        return new ExpectedFindings(History.RESOURCES.resolve(history + "-faults.txt"));
    }

    Map<String, List<String>> read() {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith(HEADING)) {
                    current = new ArrayList<>();
                    expected.put(line.substring(HEADING.length()), current);
                } else if (!line.isEmpty()) {
                    current.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return expected;
    }

    void write(Map<String, List<String>> found) {
        String text = found.entrySet().stream()
                .map(fault -> HEADING + fault.getKey() + "\n\n" + String.join("\n", fault.getValue()) + "\n")
                .collect(Collectors.joining("\n"));
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
