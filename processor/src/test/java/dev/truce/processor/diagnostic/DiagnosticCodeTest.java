package dev.truce.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosticCodeTest {

    private static final Set<String> FAMILIES = Set.of(
            "RESOURCE",
            "UNIQUE",
            "VERSIONED",
            "LIFECYCLE",
            "TYPESTATE",
            "REFERENCE",
            "REFUSAL",
            "PROBLEM",
            "REPRESENTATION",
            "OPERATION",
            "OPENAPI",
            "FLOW",
            "IDEMPOTENT",
            "KEPT",
            "SCHEMA",
            "OPTION",
            "INTERNAL");

    @Test
    void idIsMadeFromTheConstant() {
        assertThat(DiagnosticCode.LIFECYCLE_UNKNOWN_STATE.id()).isEqualTo("TRUCE-LIFECYCLE-UNKNOWN-STATE");
    }

    @Test
    void codeIsFoundWithAndWithoutItsPrefix() {
        assertThat(DiagnosticCode.find("TRUCE-UNIQUE-TYPE")).contains(DiagnosticCode.UNIQUE_TYPE);
        assertThat(DiagnosticCode.find("UNIQUE-TYPE")).contains(DiagnosticCode.UNIQUE_TYPE);
        assertThat(DiagnosticCode.find("UNIQUE-TIPE")).isEmpty();
    }

    @Test
    void everyFamilyHasACodeAndEveryCodeAFamily() {
        Set<String> families = Stream.of(DiagnosticCode.values())
                .map(code -> code.name().replaceFirst("_.*", ""))
                .collect(Collectors.toSet());

        assertThat(families).isEqualTo(FAMILIES);
    }

    @ParameterizedTest
    @EnumSource
    void textSaysWhatIsWrongAndThenHowToMendIt(DiagnosticCode code) {
        assertThat(code.text())
                .contains("; ")
                .doesNotEndWith(".")
                .doesNotContain("  ")
                .isEqualTo(code.text().strip());
    }

    @ParameterizedTest
    @EnumSource
    void textBeginsWithACapitalAPlaceholderAnOptionOrAnAnnotation(DiagnosticCode code) {
        assertThat(code.text()).matches("([A-Z'@{]|-A|ignoreCase|operation =).*");
    }

    @ParameterizedTest
    @EnumSource
    void everyBraceOfATextIsAPlaceholder(DiagnosticCode code) {
        MessageTemplate template = MessageTemplate.of(code.text());
        String expanded = template.expand(template.placeholders());

        assertThat(expanded.replace("{id}", "")).doesNotContain("{", "}");
    }

    @ParameterizedTest
    @EnumSource
    void noCodeIsOffByDefault(DiagnosticCode code) {
        assertThat(code.severity()).isNotEqualTo(Severity.OFF);
    }
}
