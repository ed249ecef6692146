package dev.truce.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.SourceLocation;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingsTest {
    private static final SourceLocation HERE = SourceLocation.of(new ClassRef("shop", List.of("Order")));
    private static final SourceLocation THERE = SourceLocation.of(new ClassRef("shop", List.of("Orders")));
    private static final Finding FIRST = finding(anyOf(Severity.WARNING));
    private static final Finding SECOND = finding(anyOf(Severity.ERROR));

    @Test
    void findingsAreJoinedInTheirOrderWithTheEqualOnesKept() {
        Findings first = Findings.of(List.of(FIRST));
        Findings both = Findings.of(List.of(SECOND, FIRST));

        assertThat(first.and(both)).containsExactly(FIRST, SECOND, FIRST);
        assertThat(both.and(first)).containsExactly(SECOND, FIRST, FIRST);
        assertThat(first).as("unchanged").containsExactly(FIRST);
    }

    @Test
    void noFindingsAddNothingOnEitherSide() {
        Findings some = Findings.of(List.of(FIRST, SECOND));

        assertThat(some.and(Findings.none())).isEqualTo(some);
        assertThat(Findings.none().and(some)).isEqualTo(some);
        assertThat(Findings.none().and(Findings.none())).isEmpty();
    }

    @Test
    void oneErrorIsEnoughWhereverItStands() {
        assertThat(Findings.none().hasErrors()).isFalse();
        assertThat(Findings.of(List.of(FIRST)).hasErrors()).isFalse();
        assertThat(Findings.of(List.of(FIRST, FIRST)).hasErrors()).isFalse();
        assertThat(Findings.of(List.of(SECOND, FIRST, FIRST)).hasErrors()).isTrue();
        assertThat(Findings.of(List.of(FIRST, FIRST, SECOND)).hasErrors()).isTrue();
    }

    @Test
    void everyFindingGetsThePlaceForWhatLiesInAClassFile() {
        Findings placed = Findings.of(List.of(FIRST, SECOND, FIRST)).orAt(THERE);

        assertThat(placed).extracting(Finding::fallback).containsExactly(THERE, THERE, THERE);
        assertThat(placed).extracting(Finding::location).containsExactly(HERE, HERE, HERE);
        assertThat(placed).extracting(Finding::code).containsExactly(FIRST.code(), SECOND.code(), FIRST.code());
        assertThat(Findings.none().orAt(THERE)).isEmpty();
    }

    @Test
    void anArgumentIsWhatItsTextIsEvenIfThereIsNone() {
        DiagnosticCode code = Stream.of(DiagnosticCode.values())
                .filter(candidate -> placeholders(candidate) == 3)
                .findFirst()
                .orElseThrow();

        assertThat(Finding.of(code, HERE, 412, null, List.of("a", "b")).arguments())
                .containsExactly("412", "null", "[a, b]");
        assertThat(Finding.nowhere(code, 'c', "", HERE.type()).arguments()).containsExactly("c", "", "shop.Order");
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void aSeverityIsReportedAsTheCompilerNamesIt(Severity severity) {
        Diagnostic.Kind expected = switch (severity) {
            case ERROR -> Diagnostic.Kind.ERROR;
            case WARNING -> Diagnostic.Kind.WARNING;
            case NOTE, OFF -> Diagnostic.Kind.NOTE;
        };

        assertThat(severity.kind()).isEqualTo(expected);
    }

    private static DiagnosticCode anyOf(Severity severity) {
        return Stream.of(DiagnosticCode.values())
                .filter(code -> code.severity() == severity)
                .findFirst()
                .orElseThrow();
    }

    private static Finding finding(DiagnosticCode code) {
        return Finding.of(
                code, HERE, Stream.generate(() -> "x").limit(placeholders(code)).toArray());
    }

    private static int placeholders(DiagnosticCode code) {
        return MessageTemplate.of(code.text()).placeholders().size();
    }
}
