package dev.truce.processor.diagnostic;

import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_UNKNOWN_STATE;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPTION_BAD_VALUE;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPTION_FIXED_SEVERITY;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPTION_UNKNOWN_CODE;
import static dev.truce.processor.diagnostic.DiagnosticCode.UNIQUE_TYPE;
import static dev.truce.processor.diagnostic.DiagnosticCode.VERSIONED_TIMESTAMP;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeverityOptionTest {

    @Test
    void catalogueDecidesWhereNothingIsSet() {
        Severities severities = severities(false, "");

        assertThat(severities.of(VERSIONED_TIMESTAMP)).isEqualTo(Severity.WARNING);
        assertThat(severities.of(LIFECYCLE_UNKNOWN_STATE)).isEqualTo(Severity.ERROR);
    }

    @Test
    void strictMakesWarningsErrors() {
        assertThat(severities(true, "").of(VERSIONED_TIMESTAMP)).isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource({"off, OFF", "note, NOTE", "warning, WARNING", "error, ERROR", "Off, OFF"})
    void warningCanBeSetToAnything(String level, Severity severity) {
        assertThat(severities(false, "VERSIONED-TIMESTAMP:" + level).of(VERSIONED_TIMESTAMP))
                .isEqualTo(severity);
    }

    @Test
    void singleCodeGoesBeforeStrict() {
        Severities severities = severities(true, "VERSIONED-TIMESTAMP:note");

        assertThat(severities.of(VERSIONED_TIMESTAMP)).isEqualTo(Severity.NOTE);
        assertThat(severities.of(UNIQUE_TYPE)).isEqualTo(Severity.ERROR);
    }

    @Test
    void listHoldsSeveralCodesWithAndWithoutPrefixAndBlanks() {
        Severities severities = severities(false, " TRUCE-VERSIONED-TIMESTAMP : off , UNIQUE-TYPE:error,");

        assertThat(severities.of(VERSIONED_TIMESTAMP)).isEqualTo(Severity.OFF);
        assertThat(severities.of(UNIQUE_TYPE)).isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "note", "warning"})
    void errorCannotBeLowered(String level) {
        SeverityOption option = SeverityOption.parse(false, "LIFECYCLE-UNKNOWN-STATE:" + level);

        assertThat(option.findings())
                .containsExactly(Finding.nowhere(OPTION_FIXED_SEVERITY, "TRUCE-LIFECYCLE-UNKNOWN-STATE", level));
        assertThat(option.severities().of(LIFECYCLE_UNKNOWN_STATE)).isEqualTo(Severity.ERROR);
    }

    @Test
    void errorMayBeCalledAnError() {
        assertThat(SeverityOption.parse(false, "LIFECYCLE-UNKNOWN-STATE:error").findings())
                .isEmpty();
    }

    @Test
    void unknownCodeIsReportedWithASuggestion() {
        assertThat(SeverityOption.parse(false, "VERSIONED-TIMESTMP:off").findings())
                .containsExactly(Finding.nowhere(
                        OPTION_UNKNOWN_CODE, "VERSIONED-TIMESTMP", "did you mean 'TRUCE-VERSIONED-TIMESTAMP'?"));
        assertThat(SeverityOption.parse(false, "TRUCE-WEATHER:off").findings())
                .containsExactly(Finding.nowhere(
                        OPTION_UNKNOWN_CODE, "TRUCE-WEATHER", "every message begins with its code in brackets"));
    }

    @Test
    void unknownLevelIsReportedWithASuggestion() {
        assertThat(SeverityOption.parse(false, "UNIQUE-TYPE:warn").findings())
                .containsExactly(Finding.nowhere(
                        OPTION_BAD_VALUE,
                        "truce.diagnostics",
                        "UNIQUE-TYPE:warn",
                        "choose from off, note, warning, error"));
    }

    @Test
    void entryWithoutLevelIsReported() {
        assertThat(SeverityOption.parse(false, "UNIQUE-TYPE").findings())
                .containsExactly(Finding.nowhere(
                        OPTION_BAD_VALUE,
                        "truce.diagnostics",
                        "UNIQUE-TYPE",
                        "write CODE:off, CODE:note, CODE:warning or CODE:error"));
    }

    private static Severities severities(boolean strict, String list) {
        SeverityOption option = SeverityOption.parse(strict, list);
        assertThat(option.findings()).isEmpty();
        return option.severities();
    }
}
