package dev.truce.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.CompileFiles;
import dev.truce.processor.testing.Compiled;
import dev.truce.processor.testing.Source;
import java.io.File;
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
        Compiled build = CompileFiles.run(directory.resolve("expected"), Shop.ALL);
        assertThat(build.errorTexts()).isEmpty();
        expected = build.generated();
        assertThat(expected)
                .containsOnlyKeys(
                        "META-INF/services/dev.truce.runtime.generated.Representation",
                        "META-INF/services/dev.truce.runtime.ResourceContract",
                        "META-INF/truce/classes.txt",
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
            assertThat(CompileFiles.run(directory.resolve("order" + turn), sources)
                            .generated())
                    .isEqualTo(expected);
        }
        Collections.reverse(sources);
        assertThat(CompileFiles.run(directory.resolve("reversed"), sources).generated())
                .isEqualTo(expected);
    }

    @Test
    void whateverTheLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(CompileFiles.run(directory.resolve("turkish"), Shop.ALL).generated())
                    .isEqualTo(expected);
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(CompileFiles.run(directory.resolve("arabic"), Shop.ALL).generated())
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

        Compiled fromClasses = CompileFiles.of(directory.resolve("fromClasses"), List.of())
                .classNames(names)
                .processors(new ContractProcessor())
                .with("-proc:only")
                .with("-cp", classes.resolve("classes") + File.pathSeparator + System.getProperty("java.class.path"))
                .run();

        assertThat(fromClasses.errorTexts()).isEmpty();
        Map<String, String> contract = fromClasses.generated();
        assertThat(contract).hasSize(6);
        contract.forEach((path, text) -> assertThat(text).as(path).isEqualTo(expected.get(path)));
    }

    /** Gradle passes what did not change as class names, beside the sources that did. */
    @Test
    void anIncrementalBuildWritesTheCodeOfWhatChangedOnly() {
        Path classes = directory.resolve("expected");
        Source changed = Shop.ALL.stream()
                .filter(source -> source.className().equals("shop.Order"))
                .findFirst()
                .orElseThrow();
        List<String> unchanged = Shop.ALL.stream()
                .map(Source::className)
                .filter(name -> !name.equals("shop.Order"))
                .toList();

        Compiled incremental = CompileFiles.of(directory.resolve("incremental"), List.of(changed))
                .classNames(unchanged)
                .with("-cp", classes.resolve("classes") + File.pathSeparator + System.getProperty("java.class.path"))
                .run();

        assertThat(incremental.errorTexts()).isEmpty();
        assertThat(incremental.generated().keySet().stream().filter(name -> name.endsWith(".java")))
                .containsExactlyInAnyOrder("shop/OrderGuard.java", "shop/OrderProblem.java");
        incremental
                .generated()
                .forEach((path, text) -> assertThat(text).as(path).isEqualTo(expected.get(path)));
    }

    @Test
    void aSecondCompilationOverTheFirstOnesOutputChangesNothing() {
        assertThat(CompileFiles.run(directory.resolve("expected"), Shop.ALL).errorTexts())
                .isEmpty();
        assertThat(CompileFiles.run(directory.resolve("expected"), Shop.ALL).generated())
                .isEqualTo(expected);
    }
}
