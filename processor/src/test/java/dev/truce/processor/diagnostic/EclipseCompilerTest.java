package dev.truce.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.ContractProcessor;
import dev.truce.processor.GuardProcessor;
import dev.truce.processor.testing.CompileFiles;
import dev.truce.processor.testing.Compiled;
import dev.truce.processor.testing.Generating;
import dev.truce.processor.testing.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines that the Eclipse compiler shows for mistakes in records. It has no position for a record or a component as such. */
class EclipseCompilerTest {
    private static final String HEADER = "package shop;\nimport dev.truce.*;\n";

    @TempDir
    Path directory;

    static Stream<MarkedSource> mistakes() {
        return Stream.of(
                        // the type
                        "@ApiResource\nrecord →Order(long id) {}",
                        "@ApiResource\nrecord →Order() {}",
                        "@ApiResource\nrecord Order(long id) {\n  →Order { id = 1; }\n}",
                        "class Shop {\n  @ApiResource\n  record →Order(long id) {}\n}",
                        // its annotation
                        "@ApiResource(name = \"Bad Name\")\nrecord →Order(@Versioned long version) {}",
                        "@Unique(fields = \"nummer\")\nrecord →Order(long id, String number) {}",
                        "@Unique(fields = \"id\")\n@Unique(fields = \"nummer\")\nrecord →Order(long id, String number) {}",
                        // a component
                        "record Order(\n  long id,\n  @Versioned List<String> →version) {}",
                        "record Order(@Versioned int... →version) {}",
                        "record Order<T extends Comparable<T>>(\n  T id,\n  @Versioned List<T> →version) {}",
                        "record Line(long id) {}\nrecord Order(long id,\n  @Versioned List<String> →version) {}",
                        "interface Shop {\n  record Order(\n    long id,\n    @Versioned List<String> →version) {}\n}",
                        "record Order(\n  @Deprecated\n  @Versioned\n  List<String> →version) implements Comparable<Order> {\n"
                                + "  public int compareTo(Order other) { return 0; }\n}",
                        // the value of its annotation
                        "record Order(\n  long id,\n  @Unique(fields = \"id\") String →number) {}",
                        // its accessor
                        "record Order(@Versioned long id, String number) {\n"
                                + "  →@Versioned public String number() { return number; }\n}")
                .map(text -> MarkedSource.of("shop.Order", HEADER + "import java.util.*;\n" + text));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void constantsThatAnotherProcessorGeneratesAreWaitedFor(boolean otherFirst) {
        Source order = new Source("shop/Order.java", HEADER + """
                @Unique(fields = Names.NUMBER, scope = {Names.TENANT}, code = Names.CODE)
                @Refusal(code = Names.CODE + "_GONE", title = Names.CODE, status = Names.STATUS)
                record Order(long id, String number, String tenant, @Versioned(required = Names.REQUIRED) long version,
                    @StateTransitions(initial = Names.A, terminal = "B",
                        value = @Transition(name = "go", from = Names.A, to = "B")) State state) {
                  enum State { A, B }
                }
                """);
        Generating names = new Generating(
                "shop.Names",
                "package shop; interface Names { String NUMBER = \"number\", TENANT = \"tenant\", CODE = \"TAKEN\", A = \"A\";"
                        + " int STATUS = 410; boolean REQUIRED = false; }");
        GuardProcessor guards = new GuardProcessor();
        ContractProcessor contracts = new ContractProcessor();

        Compiled build = CompileFiles.of(directory, List.of(order))
                .compiler(new EclipseCompiler())
                .processors(
                        otherFirst
                                ? new Processor[] {names, guards, contracts}
                                : new Processor[] {guards, contracts, names})
                .run();

        assertThat(build.errorTexts()).isEmpty();
        assertThat(build.generated().get("shop/OrderProblem.java")).contains("TAKEN_GONE", "410");
    }

    @Test
    void constantThatNobodyGeneratesIsTheCompilersMistakeAlone() {
        Compiled build = CompileFiles.of(
                        directory,
                        List.of(new Source(
                                "shop/Order.java",
                                HEADER + "@Unique(fields = Names.NUMBER)\nrecord Order(long id, String number) {}")))
                .compiler(new EclipseCompiler())
                .run();

        assertThat(build.errorTexts()).singleElement().asString().contains("Names cannot be resolved");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakeInARecordHasItsFileAndLine(MarkedSource source) {
        Compiled build = CompileFiles.of(directory, List.of(new Source(source.path(), source.text())))
                .compiler(new EclipseCompiler())
                .run();

        assertThat(build.messages())
                .filteredOn(message -> message.contains("[TRUCE-") && !message.contains("TRUCE-FLOW-UNAVAILABLE"))
                .singleElement()
                .asString()
                .startsWith("Order.java:" + source.line() + ":" + source.column() + " ");
    }
}
