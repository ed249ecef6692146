package dev.truce.processor.diagnostic;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.testing.compile.Compilation;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.testing.Message;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReporterTest {

    private static final SourceLocation ORDER = SourceLocation.of(new ClassRef("shop", List.of("Order")));

    private static final String UNIQUE = "dev.truce.Unique";
    private static final String LIFECYCLE = "dev.truce.StateTransitions";
    private static final String GUARDED = "dev.truce.Guarded";

    private static final String IMPORTS = "package shop; import dev.truce.*; import java.util.*;\n";

    static Stream<Arguments> places() {
        SourceLocation status = member("status").annotation(LIFECYCLE, 0);
        SourceLocation guarded = member("ship(java.util.List,int[])").annotation(GUARDED, 0);
        return Stream.of(
                row("the class", ORDER, "→record Order(int a) {}"),
                row("a nested class", nested("Line"), "class Order { →class Line {} }"),
                row(
                        "an annotation of the class",
                        ORDER.annotation(UNIQUE, 0),
                        "→@Unique(fields = \"a\") record Order(int a) {}"),
                row(
                        "an attribute",
                        ORDER.annotation(UNIQUE, 0).at("code"),
                        "@Unique(fields = \"a\", code = →\"x\") record Order(int a) {}"),
                row(
                        "an element of an attribute",
                        ORDER.annotation(UNIQUE, 0).at("fields", 1),
                        "@Unique(fields = {\"a\",\n  →\"b\"}) record Order(int a) {}"),
                row(
                        "a single value instead of an array",
                        ORDER.annotation(UNIQUE, 0).at("fields", 0),
                        "@Unique(fields = →\"a\") record Order(int a) {}"),
                row(
                        "an element that is not there",
                        ORDER.annotation(UNIQUE, 0).at("fields", 7),
                        "@Unique(fields = →{\"a\"}) record Order(int a) {}"),
                row(
                        "an attribute that is not written",
                        ORDER.annotation(UNIQUE, 0).at("code"),
                        "→@Unique(fields = \"a\") record Order(int a) {}"),
                row(
                        "an annotation that is not there",
                        ORDER.annotation(UNIQUE, 0),
                        "@Deprecated →record Order(int a) {}"),
                row(
                        "a rule on a record component",
                        member("a").annotation(UNIQUE, 0).at("code"),
                        "record Order(int b,\n  @Unique(code = →\"x\") int a) {}"),
                row("a rule on a field", member("a").annotation(UNIQUE, 0), "class Order { →@Unique int a; }"),
                row(
                        "a rule on an accessor",
                        member("getA()").annotation(UNIQUE, 0),
                        "class Order { →@Unique int getA() { return 1; } }"),
                row("a field", member("a"), "class Order { int →a; }"),
                row("a record component", member("a"), "record Order(int →a) {}"),
                row("a member that is not there", member("gone"), "→class Order { int a; }"),
                row(
                        "a method",
                        guarded,
                        "class Order { →@Guarded(Order.class) void ship(List<String> l, int... i) {} void ship() {} }"),
                row(
                        "a value without a name",
                        guarded.at("value"),
                        "class Order { @Guarded(Order→.class) void ship(List<String> l, int... i) {} }"),
                row(
                        "a method whose parameters were not known",
                        member("ship(Later)").annotation(GUARDED, 0),
                        "class Order { →@Guarded(Order.class) void ship(List<String> l) {} }"),
                row(
                        "a type variable's method",
                        member("ship(java.lang.Number)").annotation(GUARDED, 0),
                        "class Order { <N extends Number> void ship() {} →@Guarded(Order.class) <N extends Number> void ship(N n) {} }"),
                row(
                        "a nested annotation",
                        status.at("value", 1),
                        "record Order(@StateTransitions({@Transition(name = \"a\", from = \"A\", to = \"B\"),\n →@Transition(name = \"b\", from = \"B\", to = \"C\")}) int status) {}"),
                row(
                        "an element inside a nested annotation",
                        status.at("value", 0).at("from", 1),
                        "record Order(@StateTransitions(@Transition(name = \"a\", from = {\"A\", →\"X\"}, to = \"B\")) int status) {}"),
                row(
                        "an attribute not written in a nested annotation",
                        status.at("value", 0).at("method"),
                        "record Order(@StateTransitions(→@Transition(name = \"a\", from = \"A\", to = \"B\")) int status) {}"),
                row(
                        "a nested annotation that is not written",
                        status.at("illegalTransition").at("code"),
                        "record Order(→@StateTransitions({}) int status) {}"),
                row(
                        "the second of two annotations",
                        ORDER.annotation(UNIQUE, 1),
                        "@Unique(fields = \"a\") @Deprecated\n→@Unique(fields = \"b\") record Order(int a) {}"),
                row(
                        "inside the first of two annotations",
                        ORDER.annotation(UNIQUE, 0).at("fields", 1),
                        "@Unique(fields = {\"a\", →\"b\"}) @Unique(fields = \"b\") record Order(int a) {}"),
                row(
                        "inside the second of two on a component",
                        member("a").annotation(UNIQUE, 1).at("code"),
                        "record Order(@Unique @dev.truce.Unique(code = →\"X\") int a) {}"),
                row(
                        "not written in the second of two",
                        ORDER.annotation(UNIQUE, 1).at("code"),
                        "@Unique(fields = \"a\") →@Unique(fields = \"b\") record Order(int a) {}"),
                row(
                        "a value without a name in the second of two",
                        member("ship()").annotation(GUARDED, 1).at("value"),
                        "class Order { @Guarded(Order.class) @Guarded(String→.class) void ship() {} }"),
                row(
                        "the second in a written container",
                        ORDER.annotation(UNIQUE, 1).at("fields", 0),
                        "@Unique.List({@Unique(fields = \"a\"), @Unique(fields = →\"b\")}) record Order(int a) {}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void findingIsReportedAtItsPlace(String what, SourceLocation location, String marked) {
        assertPosition(location, marked, false);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void placeIsFoundInTheLastRoundAsWell(String what, SourceLocation location, String marked) {
        assertPosition(location, marked, true);
    }

    private static void assertPosition(SourceLocation location, String marked, boolean lastRoundOnly) {
        MarkedSource source = MarkedSource.of("shop.Order", IMPORTS + marked);

        Diagnostic<? extends JavaFileObject> diagnostic =
                only(compile(Severities.DEFAULT, Findings.of(List.of(error(location))), lastRoundOnly, source.file()));

        assertThat(diagnostic.getKind()).isEqualTo(Diagnostic.Kind.ERROR);
        assertThat(Message.of(diagnostic)).isEqualTo(error(location).message());
        assertThat(List.of(diagnostic.getLineNumber(), diagnostic.getColumnNumber()))
                .isEqualTo(List.of(source.line(), source.column()));
    }

    @Test
    void findingIsReportedOnceWhateverItsFallbackAndRound() {
        Finding finding = error(ORDER);
        Findings findings = Findings.of(List.of(finding, finding.orAt(nested("A")), finding.orAt(nested("B"))));

        assertThat(compile(Severities.DEFAULT, findings, false, order("record Order(int a) {}"))
                        .diagnostics())
                .hasSize(1);
    }

    @Test
    void findingAboutAClassFileIsReportedAtItsFallback() {
        SourceLocation other = SourceLocation.of(new ClassRef("java.util", List.of("Map", "Entry")));
        Findings findings = Findings.of(List.of(error(other).orAt(ORDER)));

        Diagnostic<? extends JavaFileObject> diagnostic =
                only(compile(Severities.DEFAULT, findings, false, order("record Order(int a) {}")));

        assertThat(diagnostic.getLineNumber()).isEqualTo(2);
        assertThat(Message.of(diagnostic)).isEqualTo(error(other).message());
    }

    @Test
    void findingWithoutAnyPositionNamesItsClass() {
        SourceLocation other = SourceLocation.of(new ClassRef("java.util", List.of("Map", "Entry")));

        Diagnostic<? extends JavaFileObject> diagnostic = only(compile(
                Severities.DEFAULT, Findings.of(List.of(error(other))), false, order("record Order(int a) {}")));

        assertThat(diagnostic.getSource()).isNull();
        assertThat(Message.of(diagnostic)).endsWith("remove one (in java.util.Map.Entry)");
    }

    @Test
    void findingAboutAnOptionHasNoPosition() {
        Finding finding = Finding.nowhere(DiagnosticCode.OPTION_UNKNOWN, "truce.x", "there is none");

        Diagnostic<? extends JavaFileObject> diagnostic = only(
                compile(Severities.DEFAULT, Findings.of(List.of(finding)), false, order("record Order(int a) {}")));

        assertThat(diagnostic.getSource()).isNull();
        assertThat(Message.of(diagnostic)).isEqualTo(finding.message());
    }

    @Test
    void severityDecidesTheKind() {
        Finding finding = Finding.of(DiagnosticCode.VERSIONED_TIMESTAMP, ORDER, "a");
        Findings findings = Findings.of(List.of(finding));
        JavaFileObject source = order("record Order(int a) {}");

        assertThat(kinds(set(Severity.OFF), findings, source)).isEmpty();
        assertThat(kinds(set(Severity.NOTE), findings, source)).containsExactly(Diagnostic.Kind.NOTE);
        assertThat(kinds(set(Severity.WARNING), findings, source)).containsExactly(Diagnostic.Kind.WARNING);
        assertThat(kinds(set(Severity.ERROR), findings, source)).containsExactly(Diagnostic.Kind.ERROR);
    }

    @Test
    void severityCountsForRepeatedAnnotationsToo() {
        Finding finding = Finding.of(DiagnosticCode.VERSIONED_TIMESTAMP, ORDER.annotation(UNIQUE, 1), "a");
        JavaFileObject source = order("@Unique(fields = \"a\") @Unique(fields = \"b\") record Order(int a) {}");
        Findings findings = Findings.of(List.of(finding));

        assertThat(kinds(set(Severity.WARNING), findings, source)).containsExactly(Diagnostic.Kind.WARNING);
        assertThat(compile(set(Severity.ERROR), findings, true, source).status())
                .isEqualTo(Compilation.Status.FAILURE);
        assertThat(compile(set(Severity.WARNING), findings, true, source).status())
                .isEqualTo(Compilation.Status.SUCCESS);
    }

    private static List<Diagnostic.Kind> kinds(Severities severities, Findings findings, JavaFileObject source) {
        return compile(severities, findings, false, source).diagnostics().stream()
                .<Diagnostic.Kind>map(Diagnostic::getKind)
                .toList();
    }

    private static Severities set(Severity severity) {
        return new Severities(false, Map.of(DiagnosticCode.VERSIONED_TIMESTAMP, severity));
    }

    private static Compilation compile(
            Severities severities, Findings findings, boolean lastRoundOnly, JavaFileObject source) {
        return javac().withProcessors(new ReportingProcessor(severities, findings, lastRoundOnly))
                .compile(source);
    }

    private static Diagnostic<? extends JavaFileObject> only(Compilation compilation) {
        ImmutableList<Diagnostic<? extends JavaFileObject>> diagnostics = compilation.diagnostics();
        assertThat(diagnostics).hasSize(1);
        return diagnostics.get(0);
    }

    private static Finding error(SourceLocation location) {
        return Finding.of(DiagnosticCode.UNIQUE_REPEATED_FIELD, location, "a");
    }

    private static JavaFileObject order(String text) {
        return MarkedSource.of("shop.Order", IMPORTS + text).file();
    }

    private static SourceLocation member(String name) {
        return SourceLocation.of(new ClassRef("shop", List.of("Order")), name);
    }

    private static SourceLocation nested(String name) {
        return SourceLocation.of(new ClassRef("shop", List.of("Order", name)));
    }

    private static Arguments row(String what, SourceLocation location, String marked) {
        return Arguments.of(what, location, marked);
    }
}
