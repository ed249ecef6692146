package dev.truce.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.Shop.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Equal sources give equal bytes. That they are the same on every JDK is what the golden files show. */
class SameBytesTest {
    @TempDir
    Path directory;

    private Map<String, String> expected;

    @BeforeEach
    void compile() {
        Build build = Build.of(directory.resolve("expected"), Shop.ALL);
        assertThat(build.messages()).isEmpty();
        expected = build.generated();
        assertThat(expected)
                .containsOnlyKeys(
                        "META-INF/services/dev.truce.runtime.Representation",
                        "META-INF/services/dev.truce.runtime.ResourceContract",
                        "META-INF/truce/openapi-fragment.json",
                        "META-INF/truce/openapi-overlay.yaml",
                        "META-INF/truce/openapi.yaml",
                        "shop/OrderGuard.java",
                        "shop/OrderProblem.java",
                        "shop/UserDtoRepresentation.java",
                        "shop/UserGuard.java",
                        "shop/UserProblem.java");
    }

    @Test
    void whateverTheOrderOfTheSources() {
        List<Source> sources = new ArrayList<>(Shop.ALL);
        for (int turn = 1; turn < sources.size(); turn++) {
            Collections.rotate(sources, 1);
            assertThat(Build.of(directory.resolve("order" + turn), sources).generated())
                    .isEqualTo(expected);
        }
        Collections.reverse(sources);
        assertThat(Build.of(directory.resolve("reversed"), sources).generated()).isEqualTo(expected);
    }

    @Test
    void whateverTheLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Build.of(directory.resolve("turkish"), Shop.ALL).generated())
                    .isEqualTo(expected);
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Build.of(directory.resolve("arabic"), Shop.ALL).generated())
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theContractFromClassFilesIsTheOneFromSources() {
        Path classes = directory.resolve("expected");
        List<String> names = Shop.ALL.stream().map(Source::className).toList();

        Build fromClasses = Build.of(
                directory.resolve("fromClasses"),
                List.of(),
                names,
                List.of(new ContractProcessor()),
                "-proc:only",
                "-cp",
                classes.resolve("classes") + ":" + System.getProperty("java.class.path"));

        assertThat(fromClasses.messages()).isEmpty();
        Map<String, String> contract = fromClasses.generated();
        assertThat(contract).hasSize(5);
        contract.forEach((path, text) -> assertThat(text).as(path).isEqualTo(expected.get(path)));
    }

    @Test
    void aSecondCompilationOverTheFirstOnesOutputChangesNothing() {
        assertThat(Build.of(directory.resolve("expected"), Shop.ALL).messages()).isEmpty();
        assertThat(Build.of(directory.resolve("expected"), Shop.ALL).generated())
                .isEqualTo(expected);
    }
}
