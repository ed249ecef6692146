package dev.truce.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.Compile;
import dev.truce.processor.testing.Compiled;
import dev.truce.processor.testing.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles the applications of {@code flow/frameworks.txt} for each web framework. A line with {@code //?} gets one finding, with the
 * code and the text that follow; no other line gets any. The lines with {@code //>} are the operations of the document.
 */
class EveryFrameworkTest {
    private static final Pattern EXPECTED = Pattern.compile("//\\? ([A-Z-]+) ?(.*)$");
    private static final String IMPORTS = "import dev.truce.*; import dev.truce.runtime.*; import java.util.*; ";

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("applications")
    void applicationGetsItsFindingsAndItsDocument(Framework framework, String title, String text) {
        String source = framework.write(text);
        Compiled compilation = Compile.of(Map.of(
                        "shop.Shop",
                        read("/flow/kept-shop.txt"),
                        "shop.Api",
                        "package shop; " + IMPORTS + framework.imports + source))
                .withTruce()
                .run();

        assertFindings(compilation, source.lines().toList());
        List<String> documented = lines(source, "//> ");
        if (!documented.isEmpty()) {
            assertThat(DocumentedConflicts.withSuccesses(compilation.generated().get("META-INF/truce/openapi.yaml")))
                    .containsExactlyElementsOf(documented);
        }
    }

    private static void assertFindings(Compiled compilation, List<String> lines) {
        List<String> found = new ArrayList<>();
        for (Diagnostic<?> diagnostic : compilation.diagnostics()) {
            found.add(diagnostic.getLineNumber() + " " + Message.of(diagnostic));
        }
        List<String> places = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher expected = EXPECTED.matcher(lines.get(i));
            if (expected.find()) {
                places.add((i + 1) + " [TRUCE-KEPT-" + expected.group(1) + "]");
                texts.add(expected.group(2));
            }
        }
        assertThat(found).hasSameSizeAs(places);
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i)).startsWith(places.get(i)).contains(texts.get(i));
        }
    }

    private static List<String> lines(String text, String prefix) {
        return text.lines()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()))
                .toList();
    }

    static Stream<Arguments> applications() {
        List<String> sections = Arrays.asList(read("/flow/frameworks.txt").split("(?m)^=== "));
        return Arrays.stream(Framework.values())
                .flatMap(framework -> sections.stream()
                        .filter(section -> !section.isEmpty())
                        .map(section -> Arguments.of(
                                framework, section.lines().findFirst().orElseThrow(), section.split("\n", 2)[1])));
    }

    private static String read(String file) {
        try (InputStream in = EveryFrameworkTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A web framework, and how it writes the annotations of the table. */
    private enum Framework {
        SPRING(
                "import org.springframework.web.bind.annotation.*; ",
                Map.of(
                        "controller", "@RestController @RequestMapping(\"%s\")",
                        "verb", "@%sMapping(\"%s\")",
                        "id", "@PathVariable",
                        "tag", "",
                        "body", "@RequestBody",
                        "created", "@ResponseStatus(org.springframework.http.HttpStatus.CREATED)",
                        "answer", "org.springframework.http.ResponseEntity<?>"),
                Map.of("void", "200", "created", "201")),
        JAKARTA_REST(
                "import jakarta.ws.rs.*; ",
                Map.of(
                        "controller", "@Path(\"%s\")",
                        "verb", "@%S @Path(\"%s\")",
                        "id", "@PathParam(\"id\")",
                        "tag", "@HeaderParam(\"If-Match\")",
                        "body", "",
                        "created", "",
                        "answer", "jakarta.ws.rs.core.Response"),
                Map.of("void", "204", "created", "200")),
        MICRONAUT(
                "import io.micronaut.http.annotation.*; ",
                Map.of(
                        "controller", "@Controller(\"%s\")",
                        "verb", "@%s(\"%s\")",
                        "id", "@PathVariable",
                        "tag", "@Header(\"If-Match\")",
                        "body", "@Body",
                        "created", "@io.micronaut.http.annotation.Status(io.micronaut.http.HttpStatus.CREATED)",
                        "answer", "io.micronaut.http.HttpResponse<?>"),
                Map.of("void", "200", "created", "201"));

        private static final Pattern VERB = Pattern.compile("#(get|post|put|patch|delete)\\(([^)]*)\\)");
        private static final Pattern CONTROLLER = Pattern.compile("#controller\\(([^)]*)\\)");
        private static final Pattern WORD = Pattern.compile("#(id|tag|body|created|answer)\\b");
        private static final Pattern STATUS = Pattern.compile("\\[(void|created)]");

        final String imports;
        private final Map<String, String> annotations;
        private final Map<String, String> statuses;

        Framework(String imports, Map<String, String> annotations, Map<String, String> statuses) {
            this.imports = imports;
            this.annotations = annotations;
            this.statuses = statuses;
        }

        /** Returns an application of the table with this framework's annotations, and with its statuses of success. */
        String write(String text) {
            String written = VERB.matcher(text)
                    .replaceAll(verb ->
                            quoted(annotations.get("verb").formatted(capitalised(verb.group(1)), verb.group(2))));
            written = CONTROLLER
                    .matcher(written)
                    .replaceAll(path -> quoted(annotations.get("controller").formatted(path.group(1))));
            written = WORD.matcher(written).replaceAll(word -> quoted(annotations.get(word.group(1))));
            return STATUS.matcher(written).replaceAll(status -> statuses.get(status.group(1)));
        }

        private static String capitalised(String verb) {
            return Character.toUpperCase(verb.charAt(0)) + verb.substring(1);
        }

        private static String quoted(String text) {
            return Matcher.quoteReplacement(text);
        }
    }
}
