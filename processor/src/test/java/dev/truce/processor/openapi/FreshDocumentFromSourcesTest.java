package dev.truce.processor.openapi;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.truce.processor.ContractProcessor;
import dev.truce.processor.testing.Javac;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample API, compiled, gives the same golden files as its contract made by hand. */
final class FreshDocumentFromSourcesTest {

    private static final String RESOURCES = "openapi/shop/Resources.java";
    private static final String ENDPOINTS = "openapi/shop/Endpoints.java";

    @ParameterizedTest
    @CsvSource({
        "3.0, snake_case, sample-3.0.yaml, false",
        "3.1, snake_case, sample-3.1.json, false",
        "3.1, snake_case, sample-3.1.yaml, true",
        "3.1, camelCase, sample-3.1-camel-case.yaml, false"
    })
    void sourcesInAnyOrderGiveTheGoldenFile(String version, String members, String file, boolean reversed)
            throws IOException {
        List<JavaFileObject> sources = new ArrayList<>(
                List.of(JavaFileObjects.forResource(RESOURCES), JavaFileObjects.forResource(ENDPOINTS)));
        if (reversed) {
            Collections.reverse(sources);
        }

        Compilation compilation = Javac.inMemory()
                .withProcessors(new ContractProcessor())
                .withOptions(
                        "-Atruce.openapi.version=" + version,
                        "-Atruce.members=" + members,
                        "-Atruce.openapi.info.title=Shop",
                        "-Atruce.openapi.info.version=1.0",
                        "-Atruce.openapi.output=docs/" + file)
                .compile(sources);

        assertThat(compilation).succeeded();
        assertThat(compilation
                        .generatedFile(StandardLocation.CLASS_OUTPUT, "docs/" + file)
                        .orElseThrow()
                        .getCharContent(false))
                .hasToString(Files.readString(Path.of("src/test/resources/openapi", file), StandardCharsets.UTF_8));
    }
}
