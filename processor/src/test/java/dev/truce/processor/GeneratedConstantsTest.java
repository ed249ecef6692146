package dev.truce.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.truce.Unique;
import dev.truce.processor.testing.Compile;
import dev.truce.processor.testing.Compiled;
import dev.truce.processor.testing.Generating;
import dev.truce.runtime.Conflict;
import jakarta.persistence.Entity;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each attribute may be a constant or a class that another processor generates: the output is the same as for a literal, whichever
 * processor runs first. The values are marked in {@code constants.txt}.
 *
 * <p>Of an annotation that is repeated without its container, javac itself rejects such a value.
 */
class GeneratedConstantsTest {
    private static final Pattern VALUE = Pattern.compile("«([^»]*)»");

    /** A short class path: each compilation opens all of it. */
    private static final String CLASS_PATH = Stream.of(
                    Unique.class, Conflict.class, JsonProperty.class, Entity.class, Nullable.class)
            .map(type ->
                    type.getProtectionDomain().getCodeSource().getLocation().getPath())
            .collect(Collectors.joining(File.pathSeparator));

    private static String text;
    private static Map<String, String> expected;

    @BeforeAll
    static void compileLiterals() throws IOException {
        text = Files.readString(Path.of("src/test/resources/constants.txt"));
        Compiled build = Compile.of(sources(VALUE.matcher(text).replaceAll("$1")))
                .withTruce()
                .with("-cp", CLASS_PATH)
                .run();
        assertThat(build.messages()).isEmpty();
        expected = build.generated();
        assertThat(expected).containsKeys("shop/OrderGuard.java", "META-INF/truce/openapi.yaml");
    }

    @TestFactory
    Stream<DynamicTest> oneValueIsGenerated() {
        List<MatchResult> values = VALUE.matcher(text).results().toList();
        return Stream.iterate(0, index -> index < values.size(), index -> index + 1)
                .map(index ->
                        DynamicTest.dynamicTest(index + " " + values.get(index).group(1), () -> {
                            MatchResult value = values.get(index);
                            String replaced = text.substring(0, value.start())
                                    + reference(value.group(1), 0)
                                    + text.substring(value.end());
                            assertSame(replaced, List.of(value.group(1)), index % 2 == 0, "-proc:only");
                        }));
    }

    @Test
    void allValuesAreGenerated() {
        List<String> literals = new ArrayList<>();
        Matcher value = VALUE.matcher(text);
        String replaced = value.replaceAll(match -> {
            literals.add(match.group(1));
            return reference(match.group(1), literals.size() - 1);
        });

        assertSame(replaced, literals, true);
        assertSame(replaced, literals, false);
    }

    private static void assertSame(String text, List<String> literals, boolean otherFirst, String... options) {
        Map<String, String> sources = sources(VALUE.matcher(text).replaceAll("$1"));
        StringBuilder constants = new StringBuilder("package shop; public interface K {");
        List<String> generated = new ArrayList<>();
        for (int i = 0; i < literals.size(); i++) {
            String literal = literals.get(i);
            if (literal.endsWith(".class")) {
                String name = "shop." + literal.replace(".class", "");
                generated.addAll(List.of(name, sources.remove(name)));
            } else {
                String type = literal.startsWith("\"") ? "String" : literal.matches("\\d+") ? "int" : "boolean";
                constants.append(" %s C%d = %s;".formatted(type, i, literal));
            }
        }
        generated.addAll(List.of("shop.K", constants + " }"));
        List<Processor> processors = new ArrayList<>(List.of(new GuardProcessor(), new ContractProcessor()));
        processors.add(otherFirst ? 0 : 2, new Generating(generated.toArray(String[]::new)));

        Compiled build = Compile.of(sources)
                .with(processors.toArray(Processor[]::new))
                .with("-cp", CLASS_PATH)
                .with(options)
                .run();

        assertThat(build.messages()).isEmpty();
        assertThat(build.generated()).containsAllEntriesOf(expected);
    }

    private static String reference(String literal, int number) {
        return literal.endsWith(".class") ? literal : "K.C" + number;
    }

    /** Returns the sources by the names of their classes. */
    private static Map<String, String> sources(String text) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (String part : text.split("(?m)^--- .*\\n")) {
            if (!part.isEmpty()) {
                sources.put(Compile.className(part), part);
            }
        }
        return sources;
    }
}
