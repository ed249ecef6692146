package dev.truce.processor.diagnostic;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with placeholders such as <code>{state}</code>. A name that occurs twice is one argument.
 *
 * @param text the text
 * @param placeholders the names in the order of their first occurrence
 */
record MessageTemplate(String text, List<String> placeholders) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    static MessageTemplate of(String text) {
        return new MessageTemplate(
                text,
                PLACEHOLDER
                        .matcher(text)
                        .results()
                        .map(match -> match.group(1))
                        .distinct()
                        .toList());
    }

    void check(List<String> arguments) {
        if (arguments.size() != placeholders.size()) {
            throw new IllegalArgumentException("'" + text + "' takes " + placeholders + ", but was given " + arguments);
        }
    }

    String expand(List<String> arguments) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(arguments.get(placeholders.indexOf(match.group(1)))));
    }
}
