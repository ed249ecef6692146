package dev.truce.processor.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.openapi.OpenApiSettings.Version;
import dev.truce.processor.testing.GoldenFile;
import dev.truce.runtime.generated.MemberNaming;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code -Dgolden=update} writes the golden files anew. */
final class FreshDocumentGoldenTest {

    private static final Path GOLDENS = Path.of("src/test/resources/openapi");

    @ParameterizedTest
    @CsvSource({
        "V3_0, SNAKE_CASE, sample-3.0.yaml",
        "V3_0, SNAKE_CASE, sample-3.0.json",
        "V3_1, SNAKE_CASE, sample-3.1.yaml",
        "V3_1, SNAKE_CASE, sample-3.1.json",
        "V3_1, CAMEL_CASE, sample-3.1-camel-case.yaml"
    })
    void sampleApiIsTheGoldenFile(Version version, MemberNaming naming, String file) {
        String document = Documents.text(
                SampleApi.contract(), new OpenApiSettings(version, "Shop", "1.0", "/problems", naming), file);

        assertThat(document).isEqualTo(GoldenFile.expected(GOLDENS.resolve(file), document));
    }
}
