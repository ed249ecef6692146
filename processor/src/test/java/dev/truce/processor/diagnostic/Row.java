package dev.truce.processor.diagnostic;

import com.google.testing.compile.Compiler;
import dev.truce.processor.ContractProcessor;
import dev.truce.processor.GuardProcessor;
import dev.truce.processor.testing.Javac;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/**
 * Sources, and the one diagnostic that the compiler must give for them.
 *
 * @param code the diagnostic
 * @param text its text after the code in brackets
 * @param variant what distinguishes the row from others of the same diagnostic
 * @param sources the sources; the place of the diagnostic is marked in one of them, unless it has none
 * @param setting further options of the compiler
 */
record Row(
        DiagnosticCode code, String text, String variant, List<MarkedSource> sources, UnaryOperator<Compiler> setting) {

    private static final String HEADER =
            "package shop;\n\nimport dev.truce.*;\nimport java.util.*;\nimport java.time.*;\n\n";

    /** A row without sources. */
    static Row of(DiagnosticCode code, String text) {
        return new Row(code, text, "", List.of(), compiler -> compiler);
    }

    /**
     * The same resource {@code shop.Order} as a record and as a class with fields.
     *
     * @param annotations the text before the class
     * @param members its members, each an annotated component or field
     */
    static Stream<Row> order(DiagnosticCode code, String text, String annotations, String... members) {
        String before = annotations.isEmpty() ? "" : annotations + "\n";
        String record = before + "record Order(\n        " + String.join(",\n        ", members) + ") {}\n";
        String fields = before + "class Order {\n    " + String.join(";\n\n    ", members) + ";\n}\n";
        return Stream.of(
                of(code, text).variant("on record components").with("Order", record),
                of(code, text).variant("on fields").with("Order", fields));
    }

    Row variant(String name) {
        return new Row(code, text, name, sources, setting);
    }

    /** Adds a class of the package {@code shop}. */
    Row with(String simpleName, String marked) {
        return with(MarkedSource.of("shop." + simpleName, HEADER + marked));
    }

    Row with(MarkedSource source) {
        List<MarkedSource> all = new ArrayList<>(sources);
        all.add(source);
        return new Row(code, text, variant, all, setting);
    }

    /** Compiles with options such as {@code -Atruce.strict=true}. */
    Row options(String... options) {
        return setting(compiler -> compiler.withOptions((Object[]) options));
    }

    Row setting(UnaryOperator<Compiler> other) {
        return new Row(code, text, variant, sources, other);
    }

    Compiler compiler() {
        return setting.apply(Javac.inMemory().withProcessors(new GuardProcessor(), new ContractProcessor()));
    }

    String message() {
        return "[" + code.id() + "] " + text;
    }

    /** Other processors than Truce's own. */
    static UnaryOperator<Compiler> processors(Processor... processors) {
        return compiler -> compiler.withProcessors(processors);
    }

    @Override
    public String toString() {
        return code.id() + (variant.isEmpty() ? "" : " " + variant);
    }
}
