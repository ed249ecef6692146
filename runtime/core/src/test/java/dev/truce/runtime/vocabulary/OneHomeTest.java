package dev.truce.runtime.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Codes, default titles and the rule of placeholders are written in one file of the processor and the runtime. */
class OneHomeTest {
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");
    private static final String NAME = "zzz";
    private static final Map<Path, String> LITERALS = literals();

    static Stream<String> codesAndTitles() {
        return Stream.of(
                        ProblemText.duplicate(NAME, List.of(NAME)),
                        ProblemText.hiddenDuplicate(NAME, List.of(NAME), ""),
                        ProblemText.preconditionFailed(NAME),
                        ProblemText.stale(NAME),
                        ProblemText.preconditionRequired(NAME),
                        ProblemText.illegalTransition(NAME),
                        ProblemText.notDeletable(NAME),
                        ProblemText.referenced(NAME, NAME),
                        ProblemText.missingReference(NAME, NAME),
                        ProblemText.malformedPrecondition(),
                        ProblemText.collision(),
                        ProblemText.unavailable(),
                        ProblemText.unstorableValue(),
                        ProblemText.keyMissing(),
                        ProblemText.keyMalformed(),
                        ProblemText.keyReused(),
                        ProblemText.keyInUse())
                .flatMap(text -> Stream.of(text.code(), text.title()))
                .map(OneHomeTest::constantPart)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("codesAndTitles")
    void isWrittenInTheVocabularyAlone(String part) {
        assertThat(filesWith("\"" + part + "\"")).containsExactly("ProblemText.java");
    }

    @ParameterizedTest
    @MethodSource("placeholderRules")
    void theRuleOfPlaceholdersIsThatOfTheTemplate(String rule) {
        assertThat(filesWith(rule)).containsExactly("DetailTemplate.java");
    }

    static Stream<String> placeholderRules() {
        return Stream.of("\\\\{([A-Za-z]");
    }

    /** The longest part that does not depend on the resource. */
    private static String constantPart(String text) {
        return Stream.of(text.split("(?i)" + NAME))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    private static List<String> filesWith(String part) {
        return LITERALS.entrySet().stream()
                .filter(file -> file.getValue().contains(part))
                .map(file -> file.getKey().getFileName().toString())
                .toList();
    }

    private static Map<Path, String> literals() {
        Map<Path, String> literals = new TreeMap<>();
        for (Path source : sources()) {
            try {
                literals.put(
                        source,
                        LITERAL.matcher(Files.readString(source))
                                .results()
                                .map(literal -> literal.group())
                                .collect(Collectors.joining("\n")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return literals;
    }

    /** The main code of the processor and of all modules of the runtime. */
    private static List<Path> sources() {
        Path root = Path.of("").toAbsolutePath().getParent().getParent();
        List<Path> sources = new ArrayList<>();
        try {
            for (String folder : List.of("processor", "runtime")) {
                Files.walkFileTree(root.resolve(folder), new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                        String name = directory.getFileName().toString();
                        return List.of("target", "test", "it", "node_modules").contains(name)
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (file.toString().endsWith(".java")) {
                            sources.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }
}
