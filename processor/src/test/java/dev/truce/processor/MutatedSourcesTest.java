package dev.truce.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.truce.processor.testing.Compile;
import dev.truce.processor.testing.SourceMutation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever the sources contain, the processors do not fail, and their output compiles. {@code -Dmutations=50} asks for as many
 * mutants of each project; the default keeps the build short.
 */
class MutatedSourcesTest {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final int MUTANTS = Integer.getInteger("mutations", 2);
    private static final String GENERATED = "(?s)\\w+(Guard|Lifecycle|Problem|Representation)\\.java:.* error .*";

    @ParameterizedTest
    @CsvSource({
        "golden/order/source, -Atruce.openapi.version=3.0",
        "golden/references/source, -Atruce.members=camelCase",
        "golden/representations/source, -Atruce.json.naming=SNAKE_CASE",
        "golden/shapes/source, -Atruce.openapi.info.title=Shapes",
        "golden/typestate/source, -Atruce.openapi.version=3.1",
        "golden/uniques/source, -Atruce.problem.base=https://example.com",
        "golden/versions/source, -Atruce.strict=true",
        "applications/jakarta applications/shop, -Atruce.openapi.base=/api",
        "applications/micronaut applications/shop, -Atruce.openapi.base=/api",
        "applications/spring applications/shop, -Atruce.openapi.base=/api",
        "openapi/shop, -Atruce.openapi.input=src/test/resources/openapi/sample-3.1.yaml",
        "schema/source/hotel, -Atruce.schema=src/test/resources/schema/hotel",
        "schema/source/shop, -Atruce.schema=src/test/resources/schema/shop"
    })
    void noMutantMakesTheProcessorsFail(String directories, String option) {
        Map<String, String> sources = new TreeMap<>();
        for (String directory : directories.split(" ", -1)) {
            sources.putAll(Compile.in(RESOURCES.resolve(directory)).sources());
        }
        assertThat(messages(sources, option))
                .as("the project itself")
                .noneMatch(message -> message.contains(" error ") && !message.contains("[TRUCE-"));
        List<String> names = List.copyOf(sources.keySet());
        for (int seed = 0; seed < MUTANTS; seed++) {
            SourceMutation mutation = new SourceMutation(directories.hashCode() + seed);
            String name = names.get(mutation.upTo(names.size()));
            Map<String, String> mutants = new TreeMap<>(sources);
            mutants.put(name, mutation.of(sources.get(name)));

            assertThat(messages(mutants, option))
                    .as("seed %d of %s:%n%s", seed, name, mutants.get(name))
                    .noneMatch(message -> message.contains("[TRUCE-INTERNAL") || message.matches(GENERATED));
        }
    }

    private static List<String> messages(Map<String, String> sources, String option) {
        try {
            return Compile.of(sources)
                    .withTruce()
                    .with("-Xlint:none", option)
                    .run()
                    .messages();
        } catch (RuntimeException e) {
            return fail(sources.toString(), e);
        }
    }
}
