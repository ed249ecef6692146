package dev.truce.processor.diagnostic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A text with placeholders such as <code>{state}</code>. A name that occurs twice is one argument.
 *
 * @param text the text
 * @param placeholders the names in the order of their first occurrence
 */
record MessageTemplate(String text, List<String> placeholders) {

    static MessageTemplate of(String text) {
        Set<String> names = new LinkedHashSet<>();
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            int close = closing(text, open);
            if (close >= 0) {
                names.add(text.substring(open + 1, close));
            }
        }
        return new MessageTemplate(text, List.copyOf(names));
    }

    void check(List<String> arguments) {
        if (arguments.size() != placeholders.size()) {
            throw new IllegalArgumentException("'" + text + "' takes " + placeholders + ", but was given " + arguments);
        }
    }

    String expand(List<String> arguments) {
        StringBuilder expanded = new StringBuilder();
        int done = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            int close = closing(text, open);
            if (close >= 0) {
                String argument = arguments.get(placeholders.indexOf(text.substring(open + 1, close)));
                expanded.append(text, done, open).append(argument);
                done = close + 1;
            }
        }
        return expanded.append(text, done, text.length()).toString();
    }

    /** Returns the end of the placeholder that begins with a brace; -1 if none does. */
    private static int closing(String text, int open) {
        int close = open + 1;
        while (close < text.length() && text.charAt(close) >= 'a' && text.charAt(close) <= 'z') {
            close++;
        }
        return close > open + 1 && close < text.length() && text.charAt(close) == '}' ? close : -1;
    }
}
