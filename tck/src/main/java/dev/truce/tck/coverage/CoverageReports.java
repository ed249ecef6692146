package dev.truce.tck.coverage;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Writes what was covered: a table on the console, Markdown and a page for people, JSON for programs. */
final class CoverageReports {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CoverageReports() {}

    @SuppressWarnings("SystemOut") // the table is for whoever runs the tests
    static void write(Coverage coverage, Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("coverage.md"), markdown(coverage));
        Files.writeString(directory.resolve("coverage.html"), CoveragePage.of(coverage));
        Files.writeString(directory.resolve("coverage.json"), json(coverage));
        System.out.println(console(coverage));
    }

    static String console(Coverage coverage) {
        int width = coverage.operations().stream()
                .mapToInt(operation -> operation.toString().length())
                .max()
                .orElse(0);
        StringBuilder text = new StringBuilder("Contract coverage: " + coverage.summary() + "\n");
        for (Operation operation : coverage.operations()) {
            String name = operation.toString();
            text.append("  ").append(name).append(" ".repeat(width - name.length()));
            for (DocumentedConflict conflict : coverage.of(operation)) {
                if (conflict.isDemanded() || coverage.isProvoked(conflict)) {
                    text.append(coverage.isProvoked(conflict) ? "  [x] " : "  [ ] ")
                            .append(conflict.code());
                }
            }
            text.append('\n');
        }
        coverage.undocumented()
                .forEach((answer, tests) ->
                        text.append("  not documented: ").append(answer).append('\n'));
        return text.toString();
    }

    static String markdown(Coverage coverage) {
        StringBuilder text = new StringBuilder("# Contract coverage\n\n" + sentence(coverage) + "\n\n");
        text.append("| operation | status | conflict | provoked by |\n|---|---|---|---|\n");
        coverage.tests()
                .forEach((conflict, tests) -> text.append("| `")
                        .append(conflict.operation())
                        .append("` | ")
                        .append(conflict.status())
                        .append(" | `")
                        .append(conflict.code())
                        .append("` | ")
                        .append(cell(conflict, tests))
                        .append(" |\n"));
        if (!coverage.undocumented().isEmpty()) {
            text.append("\n## Answers that no document lists\n\n| answer | provoked by |\n|---|---|\n");
            coverage.undocumented()
                    .forEach((answer, tests) -> text.append("| `")
                            .append(answer)
                            .append("` | ")
                            .append(names(tests))
                            .append(" |\n"));
        }
        return text.toString();
    }

    static String sentence(Coverage coverage) {
        return coverage.summary() + ".";
    }

    private static String cell(DocumentedConflict conflict, SortedSet<String> tests) {
        return !tests.isEmpty() ? names(tests) : conflict.isDemanded() ? "**nobody**" : "nobody, and not demanded";
    }

    private static String names(SortedSet<String> tests) {
        return tests.stream().map(test -> test.replace("|", "\\|")).collect(Collectors.joining("<br>"));
    }

    static String json(Coverage coverage) throws IOException {
        record Conflict(String code, int status, boolean demanded, boolean provoked, SortedSet<String> tests) {}
        record Covered(String method, String path, List<Conflict> conflicts) {}
        record Undocumented(String answer, SortedSet<String> tests) {}
        record Document(long provoked, long demanded, List<Covered> operations, List<Undocumented> undocumented) {}
        List<Covered> operations = coverage.operations().stream()
                .map(operation -> new Covered(
                        operation.method(),
                        operation.path(),
                        coverage.of(operation).stream()
                                .map(conflict -> new Conflict(
                                        conflict.code(),
                                        conflict.status(),
                                        conflict.isDemanded(),
                                        coverage.isProvoked(conflict),
                                        coverage.testsOf(conflict)))
                                .toList()))
                .toList();
        List<Undocumented> others = coverage.undocumented().entrySet().stream()
                .map(answer -> new Undocumented(answer.getKey(), answer.getValue()))
                .toList();
        return JSON.writeValueAsString(new Document(coverage.provoked(), coverage.demanded(), operations, others))
                + "\n";
    }
}
