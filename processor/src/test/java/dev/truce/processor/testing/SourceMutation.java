package dev.truce.processor.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Damages a source as slips, half-finished edits and odd values do, each seed in its own way. Most of what results still parses. */
public final class SourceMutation {
    private static final Pattern TOKEN =
            Pattern.compile("(?s)\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\])'|//[^\n]*|/\\*.*?\\*/|\\w+|\\s+|.");
    private static final Pattern ANNOTATION = Pattern.compile(
            "@(?!interface)\\w+(?:\\((?:\"(?:\\\\.|[^\"\\\\])*\"|\\((?:[^()]|\\([^()]*\\))*\\)|[^()\"])*\\))?");
    private static final List<String> STRINGS = List.of(
            "\"\"",
            "\" \"",
            "\"*\"",
            "\"%\"",
            "\"{\"",
            "\"}\"",
            "\"{id}\"",
            "\"/{id:.*}/{id}\"",
            "\"${none}\"",
            "\"#{1}\"",
            "\"\\0\"",
            "\"\\uD800\"",
            "\"a/b\"",
            "\"../..\"",
            "\"\\u00E9\"",
            "\"\\n\"",
            "\"\\\"\"",
            "\"$L $T $\"",
            "\"*/\"",
            "\"null\"",
            "\"class\"",
            "\"https://[\"",
            "null",
            "{}",
            "1",
            "Object.class",
            "NONE",
            "\"x\" + 1",
            "\"" + "long".repeat(500) + "\"");
    private static final List<String> NUMBERS =
            List.of("0", "-1", "409", "2147483648", "1e999", "'x'", "Integer.MAX_VALUE", "NONE", "1 / 0");
    private static final List<String> WORDS = List.of(
            "class",
            "record",
            "interface",
            "enum",
            "int",
            "long",
            "void",
            "double",
            "String",
            "Object",
            "Integer",
            "List",
            "List<? super Object>",
            "int[]",
            "static",
            "final",
            "private",
            "abstract",
            "default",
            "sealed",
            "this",
            "null",
            "None",
            "_",
            "$",
            "\u00E9");

    private final Random random;

    public SourceMutation(long seed) {
        random = new Random(seed);
    }

    /** Returns a number from 0 up to a bound, exclusively. */
    public int upTo(int bound) {
        return random.nextInt(bound);
    }

    /** Returns the source with one damage or two. */
    public String of(String source) {
        String once = damage(source);
        return random.nextInt(3) == 0 ? damage(once) : once;
    }

    private String damage(String source) {
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> replace(source, "\"", any(STRINGS));
            case 3 -> replace(source, "0123456789", any(NUMBERS));
            case 4, 5 -> word(source, any(words(source)));
            case 6 -> word(source, any(WORDS));
            case 7, 8 -> annotation(source, "");
            case 9 -> moveAnnotation(source);
            case 10 -> token(source);
            case 11 -> line(source);
            case 12 -> annotation(source, "@" + any(words(source)));
            default -> source.substring(0, random.nextInt(source.length()));
        };
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static List<String> tokens(String source) {
        return TOKEN.matcher(source).results().map(MatchResult::group).collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String> words(String source) {
        return tokens(source).stream().filter(SourceMutation::isWord).toList();
    }

    private static boolean isWord(String token) {
        return Character.isJavaIdentifierStart(token.charAt(0));
    }

    /** Replaces a token that begins with one of some characters. */
    private String replace(String source, String begins, String replacement) {
        List<String> tokens = tokens(source);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (begins.indexOf(tokens.get(i).charAt(0)) >= 0) {
                found.add(i);
            }
        }
        if (!found.isEmpty()) {
            tokens.set(any(found), replacement);
        }
        return String.join("", tokens);
    }

    private String word(String source, String replacement) {
        List<String> tokens = tokens(source);
        int at = random.nextInt(tokens.size());
        while (!isWord(tokens.get(at))) {
            at = (at + 1) % tokens.size();
        }
        tokens.set(at, replacement);
        return String.join("", tokens);
    }

    private String annotation(String source, String replacement) {
        List<MatchResult> found = ANNOTATION.matcher(source).results().toList();
        if (found.isEmpty()) {
            return source;
        }
        MatchResult at = any(found);
        return source.substring(0, at.start()) + replacement + source.substring(at.end());
    }

    /** Copies an annotation to where another one is, beside it. */
    private String moveAnnotation(String source) {
        List<MatchResult> found = ANNOTATION.matcher(source).results().toList();
        if (found.isEmpty()) {
            return source;
        }
        MatchResult at = any(found);
        return source.substring(0, at.start()) + any(found).group() + " " + source.substring(at.start());
    }

    private String token(String source) {
        List<String> tokens = tokens(source);
        int at = random.nextInt(tokens.size());
        String token = tokens.get(at);
        switch (random.nextInt(3)) {
            case 0 -> tokens.remove(at);
            case 1 -> tokens.add(at, token);
            default -> tokens.set(random.nextInt(tokens.size()), token);
        }
        return String.join("", tokens);
    }

    private String line(String source) {
        List<String> lines = new ArrayList<>(source.lines().toList());
        String line = lines.get(random.nextInt(lines.size()));
        switch (random.nextInt(3)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(random.nextInt(lines.size()), line);
            default -> lines.set(random.nextInt(lines.size()), line);
        }
        return String.join("\n", lines);
    }
}
