package dev.truce.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final SourceLocation ORDER = SourceLocation.of(new ClassRef("shop", List.of("Order")));
    private static final SourceLocation API = SourceLocation.of(new ClassRef("shop", List.of("OrderApi")));

    @Test
    void messageIsTheIdInBracketsAndTheTextWithItsArguments() {
        Finding finding = Finding.of(
                DiagnosticCode.LIFECYCLE_UNKNOWN_STATE, ORDER, "SHIPED", "OrderStatus", "did you mean 'SHIPPED'?");

        assertThat(finding.message())
                .isEqualTo("[TRUCE-LIFECYCLE-UNKNOWN-STATE] 'SHIPED' is not a constant of OrderStatus;"
                        + " did you mean 'SHIPPED'?");
    }

    @Test
    void placeholderThatOccursTwiceIsOneArgument() {
        Finding finding = Finding.of(DiagnosticCode.LIFECYCLE_NOT_AN_ENUM, ORDER, "status", "String");

        assertThat(finding.message())
                .endsWith("status is String, but a lifecycle needs an enum; change the type of status to one");
    }

    @Test
    void argumentIsTakenAsItIs() {
        Finding finding = Finding.of(DiagnosticCode.UNIQUE_REPEATED_FIELD, ORDER, "{fields} $1 \\");

        assertThat(finding.message()).contains("'{fields} $1 \\' is named twice");
    }

    @Test
    void tooFewOrTooManyArgumentsAreRefused() {
        assertThatThrownBy(() -> Finding.of(DiagnosticCode.UNIQUE_REPEATED_FIELD, ORDER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[field]");
        assertThatThrownBy(() -> Finding.nowhere(DiagnosticCode.UNIQUE_REPEATED_FIELD, "a", "b"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findingsKeepTheirOrderAndGetAFallback() {
        Finding first = Finding.of(DiagnosticCode.UNIQUE_REPEATED_FIELD, ORDER, "a");
        Finding second = Finding.of(DiagnosticCode.VERSIONED_TIMESTAMP, ORDER, "changed");
        Findings findings = Findings.of(List.of(first)).and(Findings.of(List.of(second)));

        assertThat(findings).containsExactly(first, second);
        assertThat(findings.orAt(API)).extracting(Finding::fallback).containsOnly(API);
        assertThat(findings.orAt(API)).extracting(Finding::location).containsOnly(ORDER);
        assertThat(findings.orAt(API)).extracting(Finding::withoutFallback).containsExactly(first, second);
    }

    @Test
    void onlyErrorsAreErrors() {
        Finding warning = Finding.of(DiagnosticCode.VERSIONED_TIMESTAMP, ORDER, "changed");
        Finding error = Finding.of(DiagnosticCode.UNIQUE_REPEATED_FIELD, ORDER, "a");

        assertThat(Findings.of(List.of(warning)).hasErrors()).isFalse();
        assertThat(Findings.of(List.of(warning, error)).hasErrors()).isTrue();
        assertThat(Findings.none().isEmpty()).isTrue();
    }
}
