package dev.truce.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.truce.processor.testing.CompileFiles;
import dev.truce.processor.testing.Javac;
import dev.truce.processor.testing.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compilations with an input: what is written, what is not, and that the input stays as it is. */
class MergeBuildTest {

    private static final JavaFileObject ORDER = JavaFileObjects.forSourceString(
            "shop.Order", "package shop;\nimport dev.truce.*;\nrecord Order(@Unique String number) {}\n");
    private static final JavaFileObject API = JavaFileObjects.forSourceString(
            "shop.OrderApi",
            "package shop;\nimport dev.truce.*;\nclass OrderApi {\n    @Guarded(value = Order.class, method = \"POST\", path = \"/orders\")\n"
                    + "    void create() {}\n}\n");
    private static final String DOCUMENT =
            "openapi: 3.0.3\ninfo: {title: Shop, version: '1'}\npaths:\n  /orders:\n    post:\n      responses:\n        '201': {description: made}\n";

    private static Compilation compile(String... options) {
        return Javac.inMemory()
                .withProcessors(new GuardProcessor(), new ContractProcessor())
                .withOptions((Object[]) options)
                .compile(ORDER, API);
    }

    private static Optional<String> output(Compilation compilation, String path) {
        return compilation.generatedFile(StandardLocation.CLASS_OUTPUT, path).map(MergeBuildTest::text);
    }

    private static String text(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void mergedDocumentOverlayAndFragmentAreWritten(@TempDir Path folder) throws IOException {
        Path input = Files.writeString(folder.resolve("openapi.yaml"), DOCUMENT);

        Compilation compilation = compile("-Atruce.openapi.input=openapi.yaml", "-Atruce.openapi.directory=" + folder);

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(output(compilation, "META-INF/truce/openapi.yaml"))
                .get()
                .asString()
                .startsWith(DOCUMENT.replaceFirst("\n$", ""))
                .contains(
                        "\n        '409':\n          $ref: '#/components/responses/OrderCreateConflict'\ncomponents:\n");
        assertThat(output(compilation, "META-INF/truce/openapi-overlay.yaml"))
                .get()
                .asString()
                .contains("target: '$[''paths''][''/orders''][''post''][''responses'']'");
        assertThat(output(compilation, "META-INF/truce/openapi-fragment.json"))
                .get()
                .asString()
                .contains("\"/orders\"");
        assertThat(input).hasContent(DOCUMENT);
    }

    @Test
    void withoutInputOverlayAndFragmentAreWrittenBesideTheFreshDocument() {
        Compilation compilation = compile();

        assertThat(output(compilation, "META-INF/truce/openapi.yaml"))
                .get()
                .asString()
                .contains("operationId: createOrder");
        assertThat(output(compilation, "META-INF/truce/openapi-overlay.yaml"))
                .get()
                .asString()
                .contains("target: '$[''paths''][''/orders''][''post'']'");
        assertThat(output(compilation, "META-INF/truce/openapi-fragment.json")).isPresent();
    }

    @Test
    void badInputIsOneDiagnosticAndAllElseIsWritten(@TempDir Path folder) throws IOException {
        Path input = Files.writeString(folder.resolve("openapi.json"), "{\"openapi\": \"3.0.3\", \"paths\": {");
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        Compilation compilation;
        try {
            compilation = compile("-Atruce.openapi.input=" + input);
        } finally {
            System.setErr(before);
        }

        assertThat(compilation.diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.getKind()).isEqualTo(Diagnostic.Kind.WARNING));
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(names(compilation))
                .contains("Order.class", "OrderGuard.class", "OrderProblem.class", "OrderApi.class")
                .contains("dev.truce.runtime.ResourceContract", "openapi-overlay.yaml", "openapi-fragment.json")
                .doesNotContain("openapi.yaml", "openapi.json");
        assertThat(input).hasContent("{\"openapi\": \"3.0.3\", \"paths\": {");
    }

    @Test
    void whatADocumentHasAlreadyIsAnOverlayThatChangesNothing(@TempDir Path folder) throws IOException {
        Path input = Files.writeString(folder.resolve("openapi.yaml"), DOCUMENT);
        String merged = output(compile("-Atruce.openapi.input=" + input), "META-INF/truce/openapi.yaml")
                .orElseThrow();
        Files.writeString(input, merged);

        Compilation again = compile("-Atruce.openapi.input=" + input);

        assertThat(output(again, "META-INF/truce/openapi.yaml")).hasValue(merged);
        assertThat(output(again, "META-INF/truce/openapi-overlay.yaml")).hasValue("""
                        overlay: '1.0.0'
                        info:
                          title: 'API: conflicts'
                          version: '0'
                        actions:
                          - target: $
                            description: There is nothing to add
                            update: {}
                        """);
    }

    @Test
    void outputWithThePathOfTheOverlayTakesItsPlace() {
        Compilation compilation = compile(
                "-Atruce.openapi.output=META-INF/truce/openapi-overlay.yaml,META-INF/truce/openapi-fragment.json");

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(output(compilation, "META-INF/truce/openapi-overlay.yaml"))
                .get()
                .asString()
                .contains("operationId: createOrder");
        assertThat(output(compilation, "META-INF/truce/openapi-fragment.json"))
                .get()
                .asString()
                .contains("\"operationId\": \"createOrder\"");
        assertThat(names(compilation)).doesNotContain("openapi.yaml");
    }

    private static List<String> names(Compilation compilation) {
        return compilation.generatedFiles().stream()
                .map(file -> file.getName().replaceFirst("^.*/", ""))
                .toList();
    }

    @Test
    void inputInTheClassOutputIsNeverOverwritten(@TempDir Path folder) throws IOException {
        Path input = folder.resolve("classes/META-INF/truce/openapi.yaml");
        Files.createDirectories(input.getParent());
        Files.writeString(input, DOCUMENT);

        List<Source> sources =
                List.of(new Source("shop/Order.java", text(ORDER)), new Source("shop/OrderApi.java", text(API)));
        List<String> messages = CompileFiles.run(folder, sources, "-Atruce.openapi.input=" + input)
                .errorTexts();

        assertThat(input).hasContent(DOCUMENT);
        assertThat(messages)
                .singleElement()
                .asString()
                .contains("-Atruce.openapi.output cannot be 'META-INF/truce/openapi.yaml'; "
                        + "that is the input, which is never overwritten");
    }
}
