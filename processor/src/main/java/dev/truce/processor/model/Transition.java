package dev.truce.processor.model;

import java.util.List;
import java.util.Locale;

/**
 * One declared transition.
 *
 * @param name its name on the wire
 * @param from the states in which it is legal, as written; {@code *} is already replaced
 * @param any whether {@code *} was written
 * @param to the state after it, as written
 * @param method the guard's method
 * @param location the nested annotation
 */
public record Transition(
        String name, List<String> from, boolean any, String to, String method, SourceLocation location) {

    public Transition {
        from = List.copyOf(from);
    }

    /** The constant of its rule in the guard: {@code SHIP_ALL} for the method {@code shipAll}. */
    public String constant() {
        StringBuilder constant = new StringBuilder();
        for (int i = 0; i < method.length(); i++) {
            char c = method.charAt(i);
            if (i > 0 && Character.isUpperCase(c) && endsWord(method.charAt(i - 1))) {
                constant.append('_');
            }
            constant.append(c);
        }
        return constant.toString().toUpperCase(Locale.ROOT);
    }

    private static boolean endsWord(char c) {
        return Character.isLowerCase(c) || Character.isDigit(c);
    }
}
