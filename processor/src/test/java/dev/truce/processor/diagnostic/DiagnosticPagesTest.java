package dev.truce.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.testing.compile.Compiler;
import dev.truce.processor.ContractProcessor;
import dev.truce.processor.GuardProcessor;
import dev.truce.processor.testing.Javac;
import dev.truce.processor.testing.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Keeps the pages true: each diagnostic has one, with its text, and with an example that draws it. */
class DiagnosticPagesTest {

    private static final String UNKNOWN_OPTION = "compiler.warn.proc.unmatched.processor.options";

    @Test
    void everyDiagnosticHasAPageAndEveryPageADiagnostic() throws IOException {
        try (Stream<Path> pages = Files.list(DiagnosticPage.FOLDER)) {
            assertThat(pages.map(page -> page.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .containsExactlyInAnyOrderElementsOf(Stream.of(DiagnosticCode.values())
                            .map(code -> code.id() + ".md")
                            .toList());
        }
    }

    /** The address in a message is that of the file, in the repository that the POM names. */
    @ParameterizedTest
    @EnumSource
    void addressOfThePageIsThatOfItsFile(DiagnosticCode code) {
        String repository =
                DiagnosticPage.read(Path.of("..", "pom.xml")).replaceFirst("(?s).*?<url>(.*?)</url>.*", "$1");

        assertThat(code.page()).isEqualTo(repository + "/blob/main/docs/diagnostics/" + code.id() + ".md");
    }

    @Test
    void indexListsEveryDiagnosticInTheOrderOfTheCatalogue() {
        String index = DiagnosticPage.read(DiagnosticPage.FOLDER.resolve("README.md"));

        assertThat(index.lines().filter(line -> line.startsWith("| [TRUCE-")))
                .containsExactlyElementsOf(Stream.of(DiagnosticCode.values())
                        .map(code -> "| [" + code.id() + "](" + code.id() + ".md) | " + severity(code) + " | "
                                + code.text().replace("|", "\\|") + " |")
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void pageHasTheTextOfTheDiagnostic(DiagnosticCode code) {
        DiagnosticPage page = DiagnosticPage.of(code);

        assertThat(page.text()).startsWith("# " + code.id() + "\n\nSeverity: " + severity(code) + ".");
        assertThat(page.blocks("text")).first().isEqualTo(code.text() + "\n");
    }

    @ParameterizedTest
    @EnumSource
    void pageSaysHowToFixItAndWhenToSwitchItOff(DiagnosticCode code) {
        DiagnosticPage page = DiagnosticPage.of(code);
        String option = "-Atruce.diagnostics=" + code.id().substring("TRUCE-".length()) + ":off";

        assertThat(page.sections()).endsWith("## How to fix it", "## When to switch it off");
        assertThat(page.text().contains(option)).isEqualTo(code.severity() != Severity.ERROR);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.MATCH_NONE,
            names = {
                "INTERNAL_.*",
                "OPENAPI_.*",
                "SCHEMA_.*",
                "RESOURCE_CHANGED",
                "RESOURCE_RUNTIME_UNREADABLE",
                "RESOURCE_NO_RUNTIME",
                "FLOW_UNAVAILABLE"
            })
    void exampleDrawsTheDiagnostic(DiagnosticCode code) {
        assertExample(code, Javac.inMemory());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ANY, names = "OPENAPI_.*")
    void exampleDrawsTheDiagnosticOfADocument(DiagnosticCode code, @TempDir Path folder) throws IOException {
        for (String document : DiagnosticPage.of(code).blocks("yaml")) {
            Files.writeString(folder.resolve("openapi.yaml"), document);
        }

        assertExample(code, Javac.inMemory(), "-Atruce.openapi.directory=" + folder);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ANY, names = "SCHEMA_.*")
    void exampleDrawsTheDiagnosticOfASchema(DiagnosticCode code, @TempDir Path folder) throws IOException {
        for (String migration : DiagnosticPage.of(code).blocks("sql")) {
            Path migrations = Files.createDirectories(folder.resolve("src/main/resources/db/migration"));
            String name =
                    migration.startsWith("-- V") ? migration.substring(3, migration.indexOf('\n')) : "V1__shop.sql";
            Files.writeString(migrations.resolve(name), migration);
        }

        assertExample(code, Javac.inMemory(), "-Atruce.schema.directory=" + folder);
    }

    @Test
    void exampleDrawsTheDiagnosticWithoutRuntime() {
        assertExample(
                DiagnosticCode.RESOURCE_NO_RUNTIME,
                Javac.inMemory().withClasspath(ImmutableList.of(RuntimeRows.where(dev.truce.Unique.class))));
    }

    @Test
    void exampleDrawsTheDiagnosticInAModule(@TempDir Path folder) throws IOException {
        DiagnosticPage page = DiagnosticPage.of(DiagnosticCode.RESOURCE_RUNTIME_UNREADABLE);

        assertThat(RuntimeRows.module(folder, page.example()))
                .extracting(DiagnosticPagesTest::describe)
                .containsExactly(page.blocks("text").get(1).strip());
    }

    private static void assertExample(DiagnosticCode code, Compiler compiler, String... more) {
        DiagnosticPage page = DiagnosticPage.of(code);
        Compiler truce = compiler.withProcessors(new GuardProcessor(), new ContractProcessor())
                .withOptions(
                        Stream.concat(page.options().stream(), Stream.of(more)).toArray());
        List<JavaFileObject> files = Stream.concat(page.example().stream(), Stubs.ALL.stream())
                .map(MarkedSource::file)
                .toList();

        assertThat(page.example()).isNotEmpty();
        assertThat(truce.compile(files).diagnostics())
                .filteredOn(diagnostic -> !UNKNOWN_OPTION.equals(diagnostic.getCode()))
                .extracting(DiagnosticPagesTest::describe)
                .containsExactly(page.blocks("text").get(1).strip());
    }

    /** As javac prints it, without the folder. */
    private static String describe(Diagnostic<? extends JavaFileObject> diagnostic) {
        String place = diagnostic.getSource() == null
                ? ""
                : diagnostic.getSource().getName().replaceFirst("^.*/", "") + ":" + diagnostic.getLineNumber() + ": ";
        return place + diagnostic.getKind().toString().toLowerCase(Locale.ROOT) + ": " + Message.of(diagnostic);
    }

    private static String severity(DiagnosticCode code) {
        return code.severity().name().toLowerCase(Locale.ROOT);
    }
}
