package dev.truce.processor;

import static dev.truce.processor.diagnostic.DiagnosticCode.OPTION_BAD_VALUE;
import static dev.truce.processor.diagnostic.DiagnosticCode.OPTION_UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.diagnostic.Severity;
import dev.truce.processor.schema.SchemaLocation;
import dev.truce.runtime.generated.MemberNaming;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessorOptionsTest {

    @Test
    void everyOptionHasADefault() {
        ProcessorOptions options = ProcessorOptions.parse(Map.of());

        assertThat(options.openApiOutputs()).containsExactly("META-INF/truce/openapi.yaml");
        assertThat(options.openApiVersion()).isEqualTo("3.1");
        assertThat(options.infoTitle()).isEqualTo("API");
        assertThat(options.infoVersion()).isEqualTo("0");
        assertThat(options.basePath()).isEmpty();
        assertThat(options.problemBase()).isEqualTo("/problems");
        assertThat(options.members()).isEqualTo(MemberNaming.SNAKE_CASE);
        assertThat(options.jsonNaming()).isEmpty();
        assertThat(options.schema().isEmpty()).isTrue();
        assertThat(options.severities().strict()).isFalse();
        assertThat(options.findings()).isEmpty();
    }

    @Test
    void everyOptionIsRead() {
        ProcessorOptions options = ProcessorOptions.parse(Map.of(
                "truce.openapi.output", "static/api.yaml, static/api.json",
                "truce.openapi.version", "3.0",
                "truce.openapi.info.title", "Shop",
                "truce.openapi.info.version", "2.1",
                "truce.openapi.base", "/api",
                "truce.problem.base", "https://example.com/problems",
                "truce.members", "camelCase",
                "truce.json.naming", "SNAKE_CASE",
                "truce.strict", "true",
                "truce.diagnostics", "VERSIONED-TIMESTAMP:off"));

        assertThat(options.openApiOutputs()).containsExactly("static/api.yaml", "static/api.json");
        assertThat(options.openApiVersion()).isEqualTo("3.0");
        assertThat(options.infoTitle()).isEqualTo("Shop");
        assertThat(options.infoVersion()).isEqualTo("2.1");
        assertThat(options.basePath()).isEqualTo("/api");
        assertThat(options.problemBase()).isEqualTo("https://example.com/problems");
        assertThat(options.members()).isEqualTo(MemberNaming.CAMEL_CASE);
        assertThat(options.jsonNaming()).isEqualTo("SNAKE_CASE");
        assertThat(options.severities().of(DiagnosticCode.VERSIONED_TIMESTAMP)).isEqualTo(Severity.OFF);
        assertThat(options.severities().of(DiagnosticCode.UNIQUE_TYPE)).isEqualTo(Severity.ERROR);
        assertThat(options.findings()).isEmpty();
    }

    @Test
    void everyOptionThatIsReadIsSupported() {
        assertThat(ProcessorOptions.NAMES)
                .containsExactly(
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
    }

    @Test
    void inputIsRelativeToItsDirectoryAndJsonStaysJson() {
        ProcessorOptions options = ProcessorOptions.parse(Map.of(
                "truce.openapi.input", "api/openapi.JSON",
                "truce.openapi.directory", "/project",
                "truce.openapi.validate", "false"));

        assertThat(options.openApiInput()).isEqualTo(Path.of("/project/api/openapi.JSON"));
        assertThat(options.openApiValidate()).isFalse();
        assertThat(options.openApiOutputs()).containsExactly("META-INF/truce/openapi.json");
        assertThat(options.findings()).isEmpty();
    }

    @Test
    void inputWithoutPathIsReported() {
        ProcessorOptions options = ProcessorOptions.parse(Map.of("truce.openapi.input", " "));

        assertThat(options.openApiInput()).isNull();
        assertThat(options.findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).contains("-Atruce.openapi.input cannot be ''; write the path"));
    }

    /** Or javac refuses the processor. */
    @Test
    void namesOfOptionsAreIdentifiersWithDots() {
        assertThat(ProcessorOptions.NAMES).allMatch(SourceVersion::isName);
    }

    @Test
    void schemaIsAListOfPathsRelativeToItsDirectory() {
        ProcessorOptions options = ProcessorOptions.parse(
                Map.of("truce.schema", "db/migration, db/extra,,db/migration", "truce.schema.directory", "/project"));

        assertThat(options.schema()).isEqualTo(SchemaLocation.of("/project", "db/migration,db/extra"));
        assertThat(options.findings()).isEmpty();
    }

    @Test
    void schemaOfSeparatorsAloneIsReported() {
        ProcessorOptions options = ProcessorOptions.parse(Map.of("truce.schema", "; ,"));

        assertThat(options.schema().isEmpty()).isTrue();
        assertThat(options.findings())
                .containsExactly(Finding.nowhere(
                        OPTION_BAD_VALUE,
                        "truce.schema",
                        "; ,",
                        "name a folder of migrations, a Liquibase changelog or a file with the whole schema"));
    }

    @Test
    void schemaWithoutAPathIsReported() {
        ProcessorOptions options = ProcessorOptions.parse(Map.of("truce.schema", " "));

        assertThat(options.schema().isEmpty()).isTrue();
        assertThat(options.findings())
                .containsExactly(Finding.nowhere(OPTION_BAD_VALUE, "truce.schema", "", "write a text after '='"));
    }

    @Test
    void strictNeedsNoValue() {
        Map<String, String> options = new HashMap<>();
        options.put("truce.strict", null);

        assertThat(ProcessorOptions.parse(options).severities().strict()).isTrue();
        assertThat(ProcessorOptions.parse(options).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "truce.openapi.version | 3.2 | did you mean '3.1'?",
                "truce.openapi.version | v3 | choose from 3.1, 3.0",
                "truce.members | snakecase | did you mean 'snake_case'?",
                "truce.members | kebab | choose from snake_case, camelCase",
                "truce.json.naming | snake_case | did you mean 'SNAKE_CASE'?",
                "truce.strict | yes | choose from false, true",
                "truce.openapi.info.title | '' | write a text after '='",
                "truce.openapi.base | api | use a path such as /api, without a slash at its end",
                "truce.openapi.base | /api/ | use a path such as /api, without a slash at its end",
                "truce.openapi.base | /a//b | use a path such as /api, without a slash at its end",
                "truce.openapi.base | /a?b | use a path such as /api, without a slash at its end",
                "truce.problem.base | /problems/ | remove the slash at its end",
                "truce.problem.base | /problems?a | remove what follows the path",
                "truce.openapi.output | api.yaml,/tmp/api.yaml | use a path relative to the class output, with '/' between names",
            })
    void badValueIsReportedAndTheDefaultUsed(String option, String value, String hint) {
        ProcessorOptions options = ProcessorOptions.parse(Map.of(option, value));
        String wrong = value.substring(value.indexOf(',') + 1);

        assertThat(options.findings()).containsExactly(Finding.nowhere(OPTION_BAD_VALUE, option, wrong, hint));
        assertThat(options.openApiVersion()).isEqualTo("3.1");
        assertThat(options.infoTitle()).isEqualTo("API");
        assertThat(options.problemBase()).isEqualTo("/problems");
        assertThat(options.members()).isEqualTo(MemberNaming.SNAKE_CASE);
    }

    @Test
    void unknownOptionsAreReportedInTheOrderOfTheirNames() {
        ProcessorOptions options =
                ProcessorOptions.parse(Map.of("truce.strct", "true", "truce.base", "/p", "other.option", "x"));

        assertThat(options.findings()).extracting(Finding::code).containsOnly(OPTION_UNKNOWN);
        assertThat(options.findings())
                .extracting(finding -> finding.arguments().get(0))
                .containsExactly("truce.base", "truce.strct");
        assertThat(options.findings())
                .last()
                .isEqualTo(Finding.nowhere(OPTION_UNKNOWN, "truce.strct", "did you mean 'truce.strict'?"));
    }

    @Test
    void badDiagnosticsAreAmongTheFindings() {
        assertThat(ProcessorOptions.parse(Map.of("truce.diagnostics", "NONSENSE"))
                        .findings())
                .extracting(Finding::code)
                .containsExactly(OPTION_BAD_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/problems",
                "/a/b-c/%20d",
                "https://example.com",
                "https://example.com:8443/problems",
                "urn:example:problems",
                "tag:example.com,2026:problems"
            })
    void uriReferencesAreGoodBases(String base) {
        assertThat(OptionSyntax.mistakeInProblemBase(base)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "problems",
                "/",
                "//host/problems",
                "/pro blems",
                "/pröblems",
                "https://",
                "https:/problems",
                "/problems/",
                "/problems?x",
                "/problems#x",
                "/%zz",
                "http:problems"
            })
    void whatIsNoUriReferenceFromTheRootIsABadBase(String base) {
        assertThat(OptionSyntax.mistakeInProblemBase(base)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openapi.yaml",
                "META-INF/truce/openapi.yml",
                "static/v1.2/api.json",
                "META-INF/resources/openapi.yaml"
            })
    void relativePathsAreGoodOutputs(String path) {
        assertThat(OptionSyntax.mistakeInOutput(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "/openapi.yaml", "../openapi.yaml", "a/../openapi.yaml", "./openapi.yaml", "a//openapi.yaml",
                "C:/openapi.yaml", "a\\openapi.yaml", "openapi.xml", "openapi", ".yaml/", "META-INF/openapi.yaml",
                "META-INF/openapi.json", "meta-inf/openapi.yml"
            })
    void whatLeavesTheClassOutputOrMisleadsServersIsABadOutput(String path) {
        assertThat(OptionSyntax.mistakeInOutput(path)).isNotEmpty();
    }

    @Test
    void onlyBadOutputsAreLeftOut() {
        ProcessorOptions options = ProcessorOptions.parse(Map.of("truce.openapi.output", "a.yaml,b.txt,a.yaml,c.json"));

        assertThat(options.openApiOutputs()).containsExactly("a.yaml", "c.json");
        assertThat(options.findings()).hasSize(1);
    }
}
