package dev.truce.samples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README counts the lines that are about conflicts; here they are counted. */
class ReadmeTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern ROW = Pattern.compile("^\\| ([^|]+?) \\| (\\d+) \\|", Pattern.MULTILINE);

    @Test
    void theReadmeTellsHowManyLinesAreAboutConflicts() throws IOException {
        Map<String, Integer> told = new LinkedHashMap<>();
        ROW.matcher(Files.readString(Path.of("README.md")))
                .results()
                .forEach(row -> told.put(row.group(1), Integer.valueOf(row.group(2))));

        assertThat(told)
                .containsExactlyEntriesOf(inOrder(
                        "rules, on the entities",
                        annotations("Unique", "Versioned", "StateTransitions", "ReferencedBy"),
                        "`@Guarded` and `@RepresentationOf`",
                        annotations("Guarded", "RepresentationOf"),
                        "`@Idempotent`",
                        annotations("Idempotent"),
                        "parameters for `If-Match` and `If-None-Match`",
                        lines("\\bIf(None)?Match if(None)?Match\\b"),
                        "calls of the guards, in the services",
                        services("Guard[.:]|VERSION"),
                        "telling the loser of a race what won, which is optional",
                        lines(MAIN.resolve("dev/truce/samples/springboot/CurrentVersions.java")),
                        "exceptions caught, translated or mapped to 409, 412 or 428",
                        lines("\\bcatch\\b|CONFLICT|PRECONDITION_|DataIntegrity|OptimisticLock|\\b(409|412|428)\\b"),
                        "all lines of the application",
                        lines(".*")));
    }

    private static Map<String, Integer> inOrder(Object... rows) {
        Map<String, Integer> map = new LinkedHashMap<>();
        for (int i = 0; i < rows.length; i += 2) {
            map.put((String) rows[i], (Integer) rows[i + 1]);
        }
        return map;
    }

    private static int services(String pattern) throws IOException {
        return count(file -> file.toString().endsWith("Service.java"), pattern);
    }

    private static int lines(String pattern) throws IOException {
        return count(file -> true, pattern);
    }

    private static int lines(Path file) throws IOException {
        return count(file::equals, ".*");
    }

    private static int count(Predicate<Path> files, String pattern) throws IOException {
        Predicate<String> matches = Pattern.compile(pattern).asPredicate();
        return (int) sources(files).stream()
                .flatMap(List::stream)
                .filter(ReadmeTest::isCode)
                .filter(matches)
                .count();
    }

    /** Counts the lines that annotations take, those of their arguments too. */
    private static int annotations(String... names) throws IOException {
        Pattern begin = Pattern.compile("\\s*@(" + String.join("|", names) + ")\\b.*");
        int count = 0;
        for (List<String> source : sources(file -> true)) {
            int depth = 0;
            for (String line : source) {
                if (depth > 0 || begin.matcher(line).matches()) {
                    count++;
                    depth += depth(line);
                }
            }
        }
        return count;
    }

    private static int depth(String line) {
        return line.replaceAll("[^(]", "").length()
                - line.replaceAll("[^)]", "").length();
    }

    /** Imports, comments and blank lines say nothing about how much there is to write. */
    private static boolean isCode(String line) {
        return !line.isBlank() && !line.matches("\\s*(import |package |/?\\*|//).*");
    }

    private static List<List<String>> sources(Predicate<Path> wanted) throws IOException {
        List<List<String>> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(wanted)
                    .toList()) {
                sources.add(Files.readAllLines(file));
            }
        }
        return sources;
    }
}
