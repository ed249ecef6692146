package dev.truce.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.CompileFiles;
import dev.truce.processor.testing.Compiled;
import dev.truce.processor.testing.GoldenFile;
import dev.truce.processor.testing.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The documents of three services of twenty endpoints, one for each framework: the same bytes from sources, in any order, and from
 * class files, and in them exactly the conflicts that a person has listed in {@code conflicts.txt}. {@code -Dgolden=update}
 * writes {@code openapi.yaml} anew; it never writes the list.
 */
class ServiceDocumentsTest {
    private static final Path SERVICES = Path.of("src/test/resources/services");
    private static final String DOCUMENT = "META-INF/truce/openapi.yaml";

    @TempDir
    Path directory;

    static List<String> services() {
        return GoldenFile.cases(SERVICES);
    }

    @ParameterizedTest
    @MethodSource("services")
    void sourcesAndClassFilesGiveTheExpectedDocument(String service) throws IOException {
        List<Source> sources = Source.in(SERVICES.resolve(service).resolve("source"));
        Compiled fromSources = build("sources", service, sources, List.of());
        String document = fromSources.generated().get(DOCUMENT);

        assertThat(fromSources.errorTexts()).isEmpty();
        // javac says more, about annotations of the frameworks that are not on the class path
        assertThat(fromSources.warnings())
                // the handlers have no service behind them, so they do not keep their contract
                .filteredOn(warning -> warning.startsWith("[TRUCE-") && !warning.startsWith("[TRUCE-KEPT-"))
                .containsExactlyElementsOf(warnings(service));
        assertThat(document)
                .isEqualTo(GoldenFile.expected(SERVICES.resolve(service).resolve("openapi.yaml"), document));
        assertThat(build("reversed", service, reversed(sources), List.of()).generated())
                .isEqualTo(fromSources.generated());
        assertThat(fromClassFiles(service, sources)).isEqualTo(document);
    }

    @ParameterizedTest
    @MethodSource("services")
    void eachOfTwentyEndpointsHasTheConflictsItCanMeet(String service) throws IOException {
        String document = Files.readString(SERVICES.resolve(service).resolve("openapi.yaml"));

        List<String> conflicts = DocumentedConflicts.in(document);

        assertThat(conflicts).containsExactlyInAnyOrderElementsOf(listed(service));
        assertThat(conflicts).hasSize(20);
    }

    private Compiled build(String name, String service, List<Source> sources, List<String> classes) {
        return CompileFiles.of(directory.resolve(name), sources)
                .classNames(classes)
                .with("-Atruce.openapi.info.title=" + service)
                .run();
    }

    /** Without parameter names in the class files, as javac writes them by default. */
    private String fromClassFiles(String service, List<Source> sources) {
        Compiled compiled = CompileFiles.run(directory.resolve("compiled"), sources, "-proc:none");
        assertThat(compiled.errorTexts()).isEmpty();
        List<String> names = sources.stream().map(Source::className).toList();
        Compiled processed = build("compiled", service, List.of(), names);
        assertThat(processed.errorTexts()).isEmpty();
        return processed.generated().get(DOCUMENT);
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

    private static List<Source> reversed(List<Source> sources) {
        List<Source> reversed = new ArrayList<>(sources);
        Collections.reverse(reversed);
        return reversed;
    }
}
