package dev.truce.processor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.Compile;
import dev.truce.processor.testing.Compiled;
import dev.truce.processor.testing.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles the applications of {@code flow/kept.txt}, and of {@code flow/kept-21.txt} where javac knows its patterns. A line with {@code //?} gets one finding, with the code and the text that
 * follow; no other line gets any.
 */
class KeptTableTest {
    private static final Pattern EXPECTED = Pattern.compile("//\\? ([A-Z-]+) ?(.*)$");
    private static final Pattern FINDING = Pattern.compile("\\[TRUCE-KEPT-([A-Z-]+)] (.*)");

    @ParameterizedTest(name = "{0}")
    @MethodSource("applications")
    void applicationGetsExactlyItsFindings(Application application) {
        Compiled compilation = compile(application);

        List<String> found = new ArrayList<>();
        for (Diagnostic<?> diagnostic : compilation.diagnostics()) {
            Matcher finding = FINDING.matcher(Message.of(diagnostic));
            found.add(
                    finding.matches()
                            ? diagnostic.getLineNumber() + " " + finding.group(1) + ": " + finding.group(2)
                            : diagnostic.toString());
        }
        List<Expected> expected = application.expected();
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i))
                    .startsWith(expected.get(i).place())
                    .contains(expected.get(i).text());
        }
    }

    /** An anonymous class has no name that tells whose it is. */
    @Test
    void applicationMayStandUnderThePackageOfAFramework() {
        String body = """
                class Account { @Versioned(required = false) long version; }
                @RestController class Api {
                    Map<Long, Account> accounts;
                    org.springframework.http.ResponseEntity<Void> done;
                    @DeleteMapping("/accounts/{id}") @Guarded(Account.class)
                    Object delete(@PathVariable long id, IfMatch ifMatch) {
                        new Runnable() { @Override public void run() { accounts.remove(id); } }.run();
                        return done.getBody();
                    }
                }
                """;
        Compiled compilation = Compile.of(Map.of(
                        "org.springframework.samples.Api", "package org.springframework.samples; " + IMPORTS + body))
                .withTruce()
                .run();

        assertThat(compilation.diagnostics())
                .singleElement()
                .extracting(Message::of)
                .asString()
                .contains("[TRUCE-KEPT-UNCHECKED-PRECONDITION] delete takes the version");
    }

    /** The constraints are not on the class path of the tests. */
    @Test
    void constraintOfAParameterMakesNoFrameworkCallTheMethod() {
        String body = """
                @RestController class Api {
                    Service service;
                    @PutMapping("/accounts/{id}") @Guarded(Account.class)
                    void update(@PathVariable long id, IfMatch ifMatch) { service.update(id, ifMatch); }
                    @DeleteMapping("/accounts/{id}") @Guarded(Account.class)
                    void delete(@PathVariable long id, IfMatch ifMatch) { service.delete(id); }
                }
                class Service extends Base {
                    void update(@jakarta.validation.constraints.Positive long id, IfMatch ifMatch) {
                        AccountGuard.checkVersion(ifMatch, accounts.get(id));
                    }
                    void delete(long id) { accounts.remove(id); }
                }
                """;
        Compiled compilation = Compile.of(Map.of(
                        "shop.Shop",
                        section("shop"),
                        "jakarta.validation.constraints.Positive",
                        "package jakarta.validation.constraints; public @interface Positive {}",
                        "shop.Api",
                        "package shop; " + IMPORTS + body))
                .withTruce()
                .run();

        assertThat(compilation.diagnostics())
                .singleElement()
                .extracting(Message::of)
                .asString()
                .contains("[TRUCE-KEPT-UNCHECKED-PRECONDITION] delete takes the version");
    }

    @Test
    void tableHasEnoughOperationsOfBothSorts() {
        long operations = applications().stream()
                .mapToLong(each -> each.body.split("@Guarded\\(", -1).length - 1)
                .sum();
        long wrong = applications().stream()
                .mapToLong(each -> each.expected().size())
                .sum();

        assertThat(operations).isGreaterThanOrEqualTo(80);
        assertThat(wrong).isGreaterThanOrEqualTo(25);
        assertThat(operations - wrong).isGreaterThanOrEqualTo(40);
    }

    private static Compiled compile(Application application) {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("shop.Shop", section("shop"));
        sources.put("shop.Api", "package shop; " + IMPORTS + application.body);
        return Compile.of(sources).withTruce().run();
    }

    private static final String IMPORTS = "import dev.truce.*; import dev.truce.runtime.*; import java.util.*; "
            + "import java.util.function.*; import org.springframework.web.bind.annotation.*; ";

    /** The resources that all applications share, and their stores. */
    private static String section(String name) {
        return read("/flow/kept-" + name + ".txt");
    }

    static List<Application> applications() {
        String newer = Runtime.version().feature() >= 21 ? read("/flow/kept-21.txt") : "";
        return Stream.of((read("/flow/kept.txt") + newer).split("(?m)^=== ", -1))
                .filter(text -> !text.isEmpty())
                .map(text ->
                        new Application(text.substring(0, text.indexOf('\n')), text.substring(text.indexOf('\n') + 1)))
                .toList();
    }

    private static String read(String file) {
        try (InputStream in = KeptTableTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A finding: its line and code, and a part of its text. */
    record Expected(String place, String text) {}

    record Application(String title, String body) {
        List<Expected> expected() {
            List<Expected> expected = new ArrayList<>();
            List<String> lines = body.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                Matcher matcher = EXPECTED.matcher(lines.get(i));
                if (matcher.find()) {
                    expected.add(new Expected((i + 1) + " " + matcher.group(1) + ":", matcher.group(2)));
                }
            }
            return expected;
        }

        @Override
        public String toString() {
            return title;
        }
    }
}
