package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.model.Resource;
import dev.truce.processor.testing.Compile;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is generated stays small: about half of what a processor costs is javac compiling its output. */
class GeneratedFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"order", "uniques", "versions", "shapes", "references", "invalid"})
    void aResourceBecomesThreeClassFiles(String golden) {
        Set<String> expected = new TreeSet<>(Compile.of(Golden.project(golden).sources())
                .strict()
                .run()
                .classes()
                .keySet());
        for (Resource resource : Golden.project(golden).resources().values()) {
            expected.add(resource.type().problem().qualifiedName());
            expected.add(resource.type().guard().qualifiedName());
            expected.add(resource.type().guard().qualifiedName() + "$Contract");
        }
        assertThat(Golden.compilation(golden).classes().keySet()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"order", "uniques", "versions", "shapes", "references", "representations", "invalid"})
    void nothingIsLinkedAtRunTime(String golden) {
        Set<String> generated = Golden.project(golden).generated().keySet();
        Golden.compilation(golden).classes().forEach((name, bytes) -> {
            if (generated.contains(name.replaceFirst("\\$Contract$", ""))) {
                String text = new String(bytes, StandardCharsets.ISO_8859_1);
                assertThat(text).as(name).doesNotContain("LambdaMetafactory", "StringConcatFactory", "$SwitchMap$");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"order", "versions"})
    void aFullResourceStaysUnderSixteenKilobytes(String golden) {
        Map<String, byte[]> classes = Golden.compilation(golden).classes();
        for (Resource resource : Golden.project(golden).resources().values()) {
            String guard = resource.type().guard().qualifiedName();
            int size = classes.get(guard).length
                    + classes.get(guard + "$Contract").length
                    + classes.get(resource.type().problem().qualifiedName()).length;
            assertThat(size).as(guard).isLessThan(16 * 1024);
        }
    }
}
