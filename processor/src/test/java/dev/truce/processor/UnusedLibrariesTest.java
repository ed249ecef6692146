package dev.truce.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.processor.testing.CompileFiles;
import dev.truce.processor.testing.Compiled;
import dev.truce.processor.testing.Source;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The processor does without the libraries that its POM excludes: here none of them is on its path. */
class UnusedLibrariesTest {
    private static final Set<String> EXCLUDED = Set.of(
            "commons-io",
            "jakarta.activation-api",
            "jakarta.validation-api",
            "jakarta.xml.bind-api",
            "swagger-annotations",
            "swagger-parser-safe-url-resolver");
    private static final Path RESOURCES = Path.of("src/test/resources");

    private static final List<Source> SOURCES = List.of(
            new Source(
                    "shop/Order.java",
                    "package shop; import dev.truce.*; public record Order(@Unique String number, @Versioned long version) {}"),
            new Source(
                    "shop/Orders.java",
                    "package shop; import dev.truce.*; class Orders {"
                            + " @Guarded(value = Order.class, method = \"POST\", path = \"/orders\") void create() {} }"));

    private static URLClassLoader path;

    @TempDir
    Path directory;

    @BeforeAll
    static void leaveOutTheExcluded() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String element : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path file = Path.of(element);
            if (!EXCLUDED.contains(file.getFileName().toString().replaceFirst("-[\\d.]+\\.jar$", ""))) {
                urls.add(file.toUri().toURL());
            }
        }
        path = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    @AfterAll
    static void close() throws IOException {
        path.close();
    }

    private Compiled compile(String... options) throws ReflectiveOperationException {
        return CompileFiles.of(directory, SOURCES)
                .processors(processor(GuardProcessor.class), processor(ContractProcessor.class))
                .with(options)
                .run();
    }

    private static Processor processor(Class<?> type) throws ReflectiveOperationException {
        return (Processor)
                path.loadClass(type.getName()).getDeclaredConstructor().newInstance();
    }

    private Compiled merge(String document) throws ReflectiveOperationException {
        return compile("-Atruce.openapi.input=" + RESOURCES.resolve("openapi").resolve(document));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.apache.commons.io.FileUtils",
                "io.swagger.v3.oas.annotations.Operation",
                "io.swagger.v3.parser.urlresolver.PermittedUrlsChecker",
                "javax.activation.DataSource",
                "javax.validation.constraints.NotNull",
                "javax.xml.bind.annotation.XmlType"
            })
    void theExcludedAreNotThere(String type) {
        assertThatThrownBy(() -> path.loadClass(type)).isInstanceOf(ClassNotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "documents/reference.yaml",
                "sample-3.0.json",
                "sample-3.1.yaml",
                "corpus/oai-webhook-31.yaml",
                "corpus/paypal-orders-v2-30.json"
            })
    void documentIsMerged(String document) throws ReflectiveOperationException {
        Compiled build = merge(document);

        assertThat(build.errorTexts()).isEmpty();
        assertThat(build.warnings()).noneMatch(warning -> warning.contains("TRUCE-OPENAPI-INVALID"));
        assertThat(build.generated()).containsKey("META-INF/truce/openapi" + document.replaceFirst("^.*\\.", "."));
    }

    @ParameterizedTest
    @CsvSource({
        "documents/invalid.yaml, attribute info.version is missing",
        "documents/duplicate.yaml, stands twice",
        "documents/swagger.yaml, swagger"
    })
    void mistakeInADocumentIsNamed(String document, String mistake) throws ReflectiveOperationException {
        assertThat(merge(document).messages()).anyMatch(message -> message.contains(mistake));
    }

    @Test
    void schemaIsChecked() throws ReflectiveOperationException {
        Compiled build = compile("-Atruce.schema=" + RESOURCES.resolve("schema/shop"));

        assertThat(build.errorTexts()).isEmpty();
        assertThat(build.messages()).anyMatch(warning -> warning.contains("[TRUCE-SCHEMA-"));
    }
}
