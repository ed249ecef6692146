package dev.truce.processor.schema.sql;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of a table, column or constraint.
 *
 * @param text as written, with its quotes
 * @param key the form for comparisons: without quotes, in lower case
 */
public record Identifier(String text, String key) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[^}]*\\}");

    public static Identifier of(String written) {
        String text = written.strip();
        String bare = text;
        if (text.length() > 1 && isQuote(text.charAt(0), text.charAt(text.length() - 1))) {
            String end = text.substring(text.length() - 1);
            bare = text.substring(1, text.length() - 1).replace(end + end, end);
        }
        return new Identifier(text, bare.toLowerCase(Locale.ROOT));
    }

    private static boolean isQuote(char first, char last) {
        return (first == '[' && last == ']') || (first == last && (first == '"' || first == '`'));
    }

    public boolean is(Identifier other) {
        return key.equals(other.key);
    }

    /** Whether the migration tool fills in a part of the name, as in {@code ${prefix}users}. */
    public boolean isOpen() {
        return key.contains("${");
    }

    /** Whether the name may become another one when its placeholders are filled in. */
    public boolean mayBe(Identifier other) {
        return isOpen()
                && Pattern.matches(
                        Stream.of(PLACEHOLDER.split(key, -1))
                                .map(Pattern::quote)
                                .collect(Collectors.joining(".*")),
                        other.key);
    }

    /** Matches a name as a whole word outside literals, in upper or lower case. */
    public static Pattern wordIn(String name) {
        return Pattern.compile(
                "(?<![\\w'])" + Pattern.quote(name) + "(?![\\w'])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Renames this identifier in the text of an expression. */
    public String replacedIn(String expression, Identifier to) {
        return wordIn(key).matcher(expression).replaceAll(Matcher.quoteReplacement(to.key));
    }

    /** Returns the name as written, but without quotes. */
    public String shown() {
        return key.equalsIgnoreCase(text) ? text : text.substring(1, text.length() - 1);
    }

    @Override
    public String toString() {
        return text;
    }
}
