package dev.truce.processor.diagnostic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of {@code docs/diagnostics}.
 *
 * @param text the page
 */
record DiagnosticPage(String text) {

    static final Path FOLDER = Path.of("..", "docs", "diagnostics");

    private static final Pattern DECLARED = Pattern.compile("(?m)^(?:record|class|@?interface|enum) (\\w+)");

    static DiagnosticPage of(DiagnosticCode code) {
        return new DiagnosticPage(read(FOLDER.resolve(code.id() + ".md")));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The contents of all code blocks of a language. */
    List<String> blocks(String language) {
        return Pattern.compile("(?s)```" + language + "\n(.*?)```")
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    /** The titles of the sections. */
    List<String> sections() {
        return text.lines().filter(line -> line.startsWith("## ")).toList();
    }

    /** The options of the example, in a piece of a build file. */
    List<String> options() {
        String beforeMending = text.substring(0, text.indexOf("## How to fix it"));
        return new DiagnosticPage(beforeMending)
                .blocks("xml").stream()
                        .flatMap(block -> Pattern.compile("<arg>(.*)</arg>")
                                .matcher(block)
                                .results())
                        .map(match -> match.group(1))
                        .toList();
    }

    /** The example as sources, each in a file that is named after the first class in it. */
    List<MarkedSource> example() {
        List<MarkedSource> sources = new ArrayList<>();
        for (String block : blocks("java")) {
            String packageName = block.startsWith("package ") ? block.substring(8, block.indexOf(';')) + "." : "";
            String name = Stream.of(block)
                    .flatMap(source -> DECLARED.matcher(source).results())
                    .map(match -> packageName + match.group(1))
                    .findFirst()
                    .orElse("module-info");
            sources.add(MarkedSource.of(name, block));
        }
        return sources;
    }
}
