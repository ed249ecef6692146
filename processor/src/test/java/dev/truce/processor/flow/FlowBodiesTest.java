package dev.truce.processor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.Compile;
import dev.truce.processor.testing.Compiled;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles the bodies of {@code flow/bodies.txt}, and of {@code flow/bodies-21.txt} where javac knows its patterns. Behind {@code //!}
 * stands the error that a line draws, behind {@code //?} the warning; nothing else may be said of any line.
 */
class FlowBodiesTest {
    private static final Pattern EXPECTED = Pattern.compile("//([!?]) (.*)$");

    private static Compiled compilation;

    @BeforeAll
    static void compile() throws IOException {
        Map<String, String> sources = Shop.sources();
        sources.put(
                "shop.Defaults",
                "package shop; class Defaults { static final OrderStatus DONE = OrderStatus.DELIVERED; }");
        for (Row row : rows()) {
            sources.put("shop." + row.className, Shop.holding(row.className, row.body));
        }
        sources.put("shop.ZuluDefaults", """
                package shop;
                import static shop.OrderStatus.*;
                class ZuluDefaults { static final java.util.Set<OrderStatus> CLOSED = java.util.Set.of(DELIVERED, CANCELLED); }
                """);
        // javac prints no more than a hundred errors without this option
        compilation = Compile.of(sources).withTruce().with("-Xmaxerrs", "1000").run();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void bodyDrawsExactlyWhatStandsBehindItsLines(Row row) {
        assertThat(Said.of(compilation, "shop." + row.className)).containsExactlyElementsOf(row.expected());
    }

    @Test
    void nothingIsSaidOfTheResourcesThemselves() {
        assertThat(compilation.diagnostics())
                .filteredOn(diagnostic -> diagnostic.getSource() == null
                        || !diagnostic.getSource().getName().contains("Case"))
                .isEmpty();
    }

    @Test
    void halfOfTheBodiesAreLegal() {
        assertThat(rows().stream().filter(row -> row.expected().isEmpty())).hasSizeGreaterThanOrEqualTo(45);
        assertThat(rows().stream().filter(row -> !row.expected().isEmpty())).hasSizeGreaterThanOrEqualTo(45);
    }

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        String bodies = read("/flow/bodies.txt");
        if (Runtime.version().feature() >= 21) {
            bodies += read("/flow/bodies-21.txt");
        }
        for (String text : bodies.split("(?m)^=== ", -1)) {
            if (!text.isEmpty()) {
                int end = text.indexOf('\n');
                rows.add(new Row("Case" + rows.size(), text.substring(0, end), text.substring(end + 1)));
            }
        }
        return rows;
    }

    private static String read(String file) {
        try (InputStream in = FlowBodiesTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    record Row(String className, String title, String body) {
        List<String> expected() {
            List<String> lines = body.lines().toList();
            return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                    .flatMap(i -> {
                        Matcher matcher = EXPECTED.matcher(lines.get(i));
                        return matcher.find()
                                ? Stream.of((i + 1) + matcher.group(1) + " " + matcher.group(2))
                                : Stream.empty();
                    })
                    .toList();
        }

        @Override
        public String toString() {
            return title;
        }
    }
}
