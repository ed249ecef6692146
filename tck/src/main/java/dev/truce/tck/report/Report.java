package dev.truce.tck.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects results and writes them as text for people and as JSON for programs. */
public final class Report {

    private final List<CaseResult> results = new ArrayList<>();

    /** Creates an empty report. */
    public Report() {}

    /**
     * Adds a result.
     *
     * @param result what a case found
     */
    public void add(CaseResult result) {
        results.add(result);
    }

    /**
     * Returns the results.
     *
     * @return the results in the order in which the cases ran
     */
    public List<CaseResult> results() {
        return List.copyOf(results);
    }

    /**
     * Writes {@code report.md} and {@code report.json}.
     *
     * @param directory where to; it is created if it is missing
     * @throws IOException if a file cannot be written
     */
    public void writeTo(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("report.md"), MarkdownReport.of(results));
        Files.writeString(directory.resolve("report.json"), JsonReport.of(results));
    }
}
