package dev.truce.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.Shop.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The documents of three services of twenty endpoints, one for each framework: the same bytes from sources, in any order, and from
 * class files, and in them exactly the conflicts that a person has listed in {@code conflicts.txt}. {@code -Dgolden.update=true} writes
 * {@code openapi.yaml} anew; it never writes the list.
 */
class ServiceDocumentsTest {
    private static final Path SERVICES = Path.of("src/test/resources/services");
    private static final String DOCUMENT = "META-INF/truce/openapi.yaml";

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"clinic", "library", "billing"})
    void sourcesAndClassFilesGiveTheExpectedDocument(String service) throws IOException {
        List<Source> sources = sources(SERVICES.resolve(service).resolve("source"));
        Build fromSources = build("sources", service, sources, List.of());
        String document = fromSources.generated().get(DOCUMENT);

        assertThat(fromSources.messages()).isEmpty();
        // javac says more, about annotations of the frameworks that are not on the class path
        assertThat(fromSources.warnings())
                .filteredOn(warning -> warning.startsWith("[TRUCE-"))
                .containsExactlyElementsOf(warnings(service));
        assertThat(document).isEqualTo(expected(service, document));
        assertThat(build("reversed", service, reversed(sources), List.of()).generated())
                .isEqualTo(fromSources.generated());
        assertThat(fromClassFiles(service, sources)).isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clinic", "library", "billing"})
    void eachOfTwentyEndpointsHasTheConflictsItCanMeet(String service) throws IOException {
        String document = Files.readString(SERVICES.resolve(service).resolve("openapi.yaml"));

        List<String> conflicts = DocumentedConflicts.in(document);

        assertThat(conflicts).containsExactlyInAnyOrderElementsOf(listed(service));
        assertThat(conflicts).hasSize(20);
    }

    private Build build(String name, String service, List<Source> sources, List<String> classes) {
        return Build.of(
                directory.resolve(name),
                sources,
                classes,
                List.of(new GuardProcessor(), new ContractProcessor()),
                "-Atruce.openapi.info.title=" + service);
    }

    /** Without parameter names in the class files, as javac writes them by default. */
    private String fromClassFiles(String service, List<Source> sources) {
        Build compiled = Build.of(directory.resolve("compiled"), sources, "-proc:none");
        assertThat(compiled.messages()).isEmpty();
        List<String> names = sources.stream().map(Source::className).toList();
        Build processed = build("compiled", service, List.of(), names);
        assertThat(processed.messages()).isEmpty();
        return processed.generated().get(DOCUMENT);
    }

    private static String expected(String service, String document) throws IOException {
        Path golden = SERVICES.resolve(service).resolve("openapi.yaml");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, document);
        }
        return Files.readString(golden);
    }

    private static List<String> listed(String service) throws IOException {
        return lines(SERVICES.resolve(service).resolve("conflicts.txt"));
    }

    private static List<String> warnings(String service) throws IOException {
        Path file = SERVICES.resolve(service).resolve("warnings.txt");
        return Files.exists(file) ? lines(file) : List.of();
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static List<Source> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<Source> sources = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                sources.add(new Source(root.relativize(file).toString(), Files.readString(file)));
            }
            return sources;
        }
    }

    private static List<Source> reversed(List<Source> sources) {
        List<Source> reversed = new ArrayList<>(sources);
        Collections.reverse(reversed);
        return reversed;
    }
}
