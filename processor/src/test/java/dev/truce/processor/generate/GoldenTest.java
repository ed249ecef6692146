package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.Compile;
import dev.truce.processor.testing.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares what is generated with {@code src/test/resources/golden}, byte for byte. {@code -Dgolden=update} writes the files anew.
 */
class GoldenTest {
    @ParameterizedTest
    @MethodSource("dev.truce.processor.generate.Golden#cases")
    void generatesWhatTheGoldenFilesSay(String name) throws IOException {
        Path directory = Golden.DIRECTORY.resolve(name).resolve("generated");
        Map<String, String> generated = Golden.project(name).generated();
        if (GoldenFile.isUpdating()) {
            write(directory, generated);
        }
        Map<String, String> expected = Project.read(directory);
        assertThat(generated.keySet()).isEqualTo(expected.keySet());
        generated.forEach((file, text) -> assertThat(text).as(file).isEqualTo(expected.get(file)));
    }

    @ParameterizedTest
    @MethodSource("dev.truce.processor.generate.Golden#cases")
    void whatTheGoldenFilesSayCompilesWithoutAnyWarning(String name) {
        assertThat(Golden.compilation(name).messages()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.truce.processor.generate.Golden#cases")
    void theirCommentsAreWellFormed(String name) {
        Map<String, String> sources = new TreeMap<>(Golden.project(name).sources());
        sources.putAll(Golden.project(name).generated());
        assertThat(Compile.of(sources).strict("-Xdoclint:all,-missing").run().messages())
                .isEmpty();
    }

    private static void write(Path directory, Map<String, String> generated) throws IOException {
        Set<String> stale = new TreeSet<>(Project.read(directory).keySet());
        stale.removeAll(generated.keySet());
        for (String name : stale) {
            Files.delete(file(directory, name));
        }
        for (Map.Entry<String, String> source : generated.entrySet()) {
            Path file = file(directory, source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
    }

    private static Path file(Path directory, String qualifiedName) {
        return directory.resolve(qualifiedName.replace('.', '/') + ".java");
    }
}
