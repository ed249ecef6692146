package dev.truce.processor.diagnostic;

import static dev.truce.processor.diagnostic.DiagnosticCode.INTERNAL_ERROR;
import static dev.truce.processor.diagnostic.DiagnosticCode.INTERNAL_MISSING_MODULE;
import static dev.truce.processor.diagnostic.DiagnosticCode.INTERNAL_UNWRITABLE;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPTION_BAD_VALUE;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPTION_FIXED_SEVERITY;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPTION_UNKNOWN;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPTION_UNKNOWN_CODE;

import dev.truce.processor.GuardProcessor;
import java.io.IOException;
import java.util.stream.Stream;

/** What the compiler says about options, and about what Truce itself fails at. */
final class OptionRows {

    private OptionRows() {}

    static Stream<Row> all() {
        return Stream.concat(options(), failures());
    }

    private static Stream<Row> options() {
        return Stream.of(
                        Row.of(OPTION_UNKNOWN, "-Atruce.strct is not an option of Truce; did you mean 'truce.strict'?")
                                .options("-Atruce.strct=true"),
                        Row.of(OPTION_BAD_VALUE, "-Atruce.openapi.version cannot be '2.0'; did you mean '3.0'?")
                                .options("-Atruce.openapi.version=2.0"),
                        Row.of(
                                        OPTION_BAD_VALUE,
                                        "-Atruce.problem.base cannot be '/problems/'; remove the slash at its end")
                                .variant("base")
                                .options("-Atruce.problem.base=/problems/"),
                        Row.of(
                                        OPTION_UNKNOWN_CODE,
                                        "-Atruce.diagnostics names 'UNIQUE-TIPE', which is not a diagnostic; "
                                                + "did you mean 'TRUCE-UNIQUE-TYPE'?")
                                .options("-Atruce.diagnostics=UNIQUE-TIPE:off"),
                        Row.of(
                                        OPTION_FIXED_SEVERITY,
                                        "-Atruce.diagnostics cannot make TRUCE-LIFECYCLE-UNKNOWN-STATE off, "
                                                + "because the generated code would be wrong; remove it there")
                                .options("-Atruce.diagnostics=LIFECYCLE-UNKNOWN-STATE:off"))
                .map(row -> row.with("Order", "record Order(@Unique String number) {}\n"));
    }

    private static Stream<Row> failures() {
        return Stream.of(
                Row.of(
                                INTERNAL_UNWRITABLE,
                                "shop.OrderProblem cannot be written: disk full; "
                                        + "check the output folder and run a clean build")
                        .with("Order", "→record Order(@Unique String number) {}\n")
                        .setting(Row.processors(new FailingFiler(
                                new GuardProcessor(), "shop.OrderProblem", new IOException("disk full")))),
                Row.of(
                                INTERNAL_MISSING_MODULE,
                                "Truce cannot read shop.Order, because this JDK image lacks a module; "
                                        + "add java.logging to it with jlink --add-modules, or compile with a whole JDK")
                        .with("Order", "→record Order(@Unique String number) {}\n")
                        .setting(Row.processors(new FailingFiler(
                                new GuardProcessor(),
                                "shop.OrderGuard",
                                new IllegalStateException(new NoClassDefFoundError("java/util/logging/Logger"))))),
                Row.of(
                                INTERNAL_ERROR,
                                "Truce failed on shop.Order: IllegalStateException 'no idea' at GuardWriter.java:42; "
                                        + "this is a bug in Truce; please report it with this text at https://github.com/truce-dev/truce/issues")
                        .with("Order", "→record Order(@Unique String number) {}\n")
                        .setting(Row.processors(new FailingFiler(new GuardProcessor(), "shop.OrderGuard", bug()))));
    }

    private static RuntimeException bug() {
        RuntimeException bug = new IllegalStateException("no idea");
        bug.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.util.List", "get", "List.java", 1),
            new StackTraceElement("dev.truce.processor.generate.GuardWriter", "write", "GuardWriter.java", 42)
        });
        return bug;
    }
}
