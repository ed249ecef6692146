package dev.truce.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.Compile;
import dev.truce.processor.testing.CompileFiles;
import dev.truce.processor.testing.Compiled;
import dev.truce.processor.testing.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated code has no warning of its own under javac with every lint, nor under the Eclipse compiler with its defaults. */
class CompilerWarningsTest {
    private static final String RULES =
            "@Unique String number; @Versioned long version; @StateTransitions(initial = \"OPEN\", terminal = \"DONE\", "
                    + "value = @Transition(name = \"finish\", from = \"OPEN\", to = \"DONE\")) Status status;";
    private static final String STATUS = "enum Status { OPEN, DONE }";

    /** The files of each shape of a resource. */
    private static final Map<String, List<String>> SHAPES = Map.of(
            "package-private",
            List.of(
                    "class Order { " + RULES + " }",
                    "@RepresentationOf(Order.class) record View(String number, long version) {}",
                    STATUS),
            "record",
            List.of("record Order(@Unique String number, @Versioned Long version, @Unique java.util.UUID key) {}"),
            "nested",
            List.of("public class Order { " + RULES + " public " + STATUS + " }"),
            "deprecated",
            List.of("@Deprecated class Order { " + RULES + " }", "enum Status { OPEN, @Deprecated DONE }"),
            "to be removed",
            List.of("class Order { " + RULES + " }", "enum Status { OPEN, @Deprecated(forRemoval = true) DONE }"),
            "generic",
            List.of("class Order<T extends Comparable<T>> { " + RULES + " T content; }", STATUS),
            "inner of generic",
            List.of("class Box<T> { class Order { " + RULES + " } }", STATUS));

    @TempDir
    Path directory;

    static Stream<Arguments> compilersAndShapes() {
        return Stream.of(ToolProvider.getSystemJavaCompiler(), new EclipseCompiler())
                .flatMap(compiler -> SHAPES.keySet().stream().sorted().map(shape -> Arguments.of(compiler, shape)));
    }

    @ParameterizedTest
    @MethodSource("compilersAndShapes")
    void generatedCodeHasNoWarning(JavaCompiler compiler, String shape) {
        Compiled build =
                CompileFiles.of(directory, sources(shape)).compiler(compiler).run();

        assertThat(build.errorTexts()).isEmpty();
        assertThat(build.generated().keySet()).anyMatch(path -> path.endsWith("Guard.java"));
        assertThat(build.messages())
                .filteredOn(message -> message.matches("\\w+(Guard|Problem|Representation)\\.java:.*")
                        || message.contains("Unsupported @SuppressWarnings"))
                .isEmpty();
    }

    private static List<Source> sources(String shape) {
        return SHAPES.get(shape).stream()
                .map(text -> "package shop; import dev.truce.*; " + text)
                .map(text -> new Source(Compile.className(text).replace('.', '/') + ".java", text))
                .toList();
    }
}
