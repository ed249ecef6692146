package dev.truce.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
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
                        ProblemRows.all(),
                        OperationRows.all(),
                        FrameworkRows.all(),
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

        assertDiagnostic(row, FileCompilation.ofModule(folder, row.sources()));
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
        return diagnostic.getKind() + " " + place + " " + diagnostic.getMessage(null);
    }
}
