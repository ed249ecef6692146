package dev.truce.runtime.generated;

import java.util.Objects;

/** The naming of a problem's own members, such as {@code current_state}. Members of a resource keep their JSON names. */
public enum MemberNaming {
    /** Lower-case words joined by {@code _}: {@code current_state}. */
    SNAKE_CASE,
    /** Words joined by a capital letter: {@code currentState}. */
    CAMEL_CASE;

    /**
     * Converts a member's name.
     *
     * @param snakeCaseName the name in snake case, such as {@code current_state}
     * @return the name as it is on the wire
     */
    public String apply(String snakeCaseName) {
        Objects.requireNonNull(snakeCaseName, "snakeCaseName");
        return this == SNAKE_CASE || snakeCaseName.indexOf('_') < 0 ? snakeCaseName : camelCase(snakeCaseName);
    }

    private static String camelCase(String name) {
        StringBuilder camel = new StringBuilder(name.length());
        boolean wordBegins = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '_') {
                camel.append(wordBegins ? Character.toUpperCase(c) : c);
            }
            wordBegins = c == '_';
        }
        return camel.toString();
    }
}
