package dev.truce.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.truce.processor.testing.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles bad sources, and expects one diagnostic each: this text at this file, line and column, and nothing beside it. */
class DiagnosticsTest {

    /** What javac itself says of an option that is none; the locale decides its text. */
    private static final String UNKNOWN_OPTION = "compiler.warn.proc.unmatched.processor.options";

    static Stream<Row> rows() {
        return Stream.of(
                        ResourceRows.all(),
                        RuntimeRows.all(),
                        UniqueRows.all(),
                        VersionedRows.all(),
                        LifecycleRows.all(),
                        TransitionRows.all(),
                        TypestateRows.all(),
                        StorageRows.all(),
                        ProblemRows.all(),
                        IdempotencyRows.all(),
                        OperationRows.all(),
                        FrameworkRows.all(),
                        FlowRows.all(),
                        KeptRows.all(),
                        OpenApiRows.all(),
                        SchemaRows.all(),
                        OptionRows.all())
                .flatMap(rows -> rows);
    }

    @Test
    void everyDiagnosticHasARow() {
        Set<DiagnosticCode> covered = Stream.concat(rows(), Stream.of(RuntimeRows.onTheModulePath()))
                .map(Row::code)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DiagnosticCode.class)));

        assertThat(covered).containsExactlyInAnyOrder(DiagnosticCode.values());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void diagnosticIsReportedAtItsPlace(Row row) {
        Compilation compilation = row.compiler()
                .compile(row.sources().stream().map(MarkedSource::file).toList());

        assertDiagnostic(row, compilation.diagnostics());
    }

    @Test
    void diagnosticIsReportedAtItsPlaceInAModule(@TempDir Path folder) throws IOException {
        Row row = RuntimeRows.onTheModulePath();

        assertDiagnostic(row, RuntimeRows.module(folder, row.sources()));
    }

    @ParameterizedTest
    @CsvSource({
        "-Atruce.strict=true, ERROR",
        "-Atruce.strict, ERROR",
        "-Atruce.diagnostics=VERSIONED-TIMESTAMP:error, ERROR",
        "-Atruce.diagnostics=TRUCE-VERSIONED-TIMESTAMP:note, NOTE",
        "-Atruce.diagnostics=VERSIONED-TIMESTAMP:off, ",
    })
    void optionsDecideTheWeightOfAWarning(String option, Diagnostic.Kind kind) {
        Row row = Row.of(DiagnosticCode.VERSIONED_TIMESTAMP, "")
                .with("Order", "record Order(@Versioned Instant changed) {}\n")
                .options(option);

        assertThat(row.compiler().compile(row.sources().get(0).file()).diagnostics())
                .extracting(Diagnostic::getKind)
                .isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void misspeltStateIsOneErrorHoweverManyClassesUseTheResource() {
        String lifecycle = "@StateTransitions(initial = \"PENDING\", terminal = \"SHIPPED\", value =\n"
                + "        @Transition(name = \"ship\", from = \"PENDING\", to = →\"SHIPED\")) Status status";
        Row row = Row.of(
                        DiagnosticCode.LIFECYCLE_UNKNOWN_STATE,
                        "'SHIPED' is not a constant of Status; did you mean 'SHIPPED'?")
                .with("Status", "enum Status {\n    PENDING,\n    SHIPPED\n}\n")
                .with("Order", "record Order(@Versioned long version,\n    " + lifecycle + ") {}\n")
                .with(
                        "Ships",
                        "class Ships {\n    Status ship(Status s) {\n        return OrderGuard.ship(s);\n    }\n}\n")
                .with(
                        "Asks",
                        "class Asks {\n    boolean can(Status s) {\n        return OrderGuard.SHIP.allows(s);\n    }\n}\n")
                .with("Names", "class Names {\n    Object problem = OrderProblem.ILLEGAL_TRANSITION;\n}\n")
                .with("Lists", "class Lists {\n    Object contract = OrderGuard.CONTRACT;\n}\n")
                .with(
                        "Api",
                        "class Api {\n    @Guarded(value = Order.class, method = \"POST\", path = \"/ship\","
                                + " transition = \"ship\")\n    void ship() {}\n}\n");

        diagnosticIsReportedAtItsPlace(row);
    }

    private static void assertDiagnostic(Row row, List<? extends Diagnostic<? extends JavaFileObject>> diagnostics) {
        assertThat(diagnostics)
                .filteredOn(diagnostic -> !UNKNOWN_OPTION.equals(diagnostic.getCode()))
                .extracting(DiagnosticsTest::describe)
                .containsExactly(row.code().severity() + " " + place(row) + " " + row.message());
    }

    private static String place(Row row) {
        return row.sources().stream()
                .filter(MarkedSource::isMarked)
                .map(source -> source.path() + ":" + source.line() + ":" + source.column())
                .findFirst()
                .orElse("nowhere");
    }

    private static String describe(Diagnostic<? extends JavaFileObject> diagnostic) {
        String place = diagnostic.getSource() == null
                ? "nowhere"
                : diagnostic.getSource().getName().replaceFirst("^.*/(?=shop/)", "") + ":" + diagnostic.getLineNumber()
                        + ":" + diagnostic.getColumnNumber();
        return diagnostic.getKind() + " " + place + " " + Message.of(diagnostic);
    }
}
