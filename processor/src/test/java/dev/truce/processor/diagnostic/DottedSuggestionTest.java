package dev.truce.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DottedSuggestionTest {
    private static final List<String> OPTIONS = List.of(
            "truce.diagnostics",
            "truce.json.naming",
            "truce.members",
            "truce.openapi.base",
            "truce.openapi.directory",
            "truce.openapi.info.title",
            "truce.openapi.info.version",
            "truce.openapi.input",
            "truce.openapi.output",
            "truce.openapi.validate",
            "truce.openapi.version",
            "truce.problem.base",
            "truce.schema",
            "truce.schema.directory",
            "truce.strict");

    @ParameterizedTest
    @CsvSource({
        "truce.openapi.titel, truce.openapi.info.title",
        "truce.openapi.title, truce.openapi.info.title",
        "truce.title, truce.openapi.info.title",
        "truce.openapi.infoTitle, truce.openapi.info.title",
        "truce.openapi.info-title, truce.openapi.info.title",
        "truce.info.version, truce.openapi.info.version",
        "truce.schema.dir, truce.schema.directory",
        "truce.shema.direktory, truce.schema.directory",
        "truce.schemaDirectory, truce.schema.directory",
        "truce.shema, truce.schema",
        "truce.SCHEMA, truce.schema",
        "truce.openapi.dir, truce.openapi.directory",
        "truce.openApi.input, truce.openapi.input",
        "truce.openapi.inptu, truce.openapi.input",
        "truce.output, truce.openapi.output",
        "truce.naming, truce.json.naming",
        "truce.jackson.naming, truce.json.naming",
        "truce.openapi.basepath, truce.openapi.base",
        "truce.problems.base, truce.problem.base",
        "truce.member, truce.members",
        "truce.strct, truce.strict",
        "truce.diagnostic, truce.diagnostics",
    })
    void eachPartIsCompared(String written, String meant) {
        assertThat(DottedSuggestion.hint(written, OPTIONS)).isEqualTo("did you mean '" + meant + "'?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"truce.openapi.colour", "truce.schema.colour", "truce.cache", "truce.", "truce.x.y.z"})
    void nothingIsSuggestedForWhatIsFar(String written) {
        assertThat(DottedSuggestion.hint(written, OPTIONS)).startsWith("choose from truce.diagnostics, ");
    }

    @Test
    void whatIsAlikeManyNamesGetsTheListOfThem() {
        assertThat(DottedSuggestion.hint("truce.openapi", OPTIONS))
                .startsWith("choose from truce.openapi.base, truce.openapi.directory, ")
                .doesNotContain("truce.schema");
    }

    @ParameterizedTest
    @ValueSource(strings = {"truce.base", "truce.server.base"})
    void whatIsAlikeTwoNamesGetsBoth(String written) {
        assertThat(DottedSuggestion.hint(written, OPTIONS))
                .isEqualTo("did you mean 'truce.openapi.base' or 'truce.problem.base'?");
    }
}
