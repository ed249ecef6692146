package dev.truce.web;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The strings, numbers and literals of a JSON text, without the names of its members, up to a limit. */
final class JsonScalars {

    private static final int MOST = 1_000;
    private static final int LONGEST = 1_000;

    private final Set<String> texts = new HashSet<>();
    private final StringBuilder current = new StringBuilder();
    private boolean isInString;

    /** Whether a string has ended that a colon makes the name of a member. */
    private boolean mayBeName;

    /** Adds a unit of the text outside of an escape. */
    void add(char next) {
        if (isInString) {
            if (next == '"') {
                isInString = false;
                mayBeName = true;
            } else {
                append(next);
            }
        } else if (next == '"') {
            end();
            isInString = true;
        } else if (next == ':') {
            current.setLength(0);
            mayBeName = false;
        } else if (Character.isLetterOrDigit(next) || next == '+' || next == '-' || next == '.') {
            if (mayBeName) {
                end();
            }
            append(next);
        } else if (!mayBeName || !Character.isWhitespace(next)) {
            end();
        }
    }

    /** Adds a character of a string that was escaped. */
    void addEscaped(char character) {
        append(character);
    }

    /** Returns whether a value is one of them. */
    boolean hold(Object value) {
        end();
        String text = value instanceof Enum<?> constant ? constant.name() : value.toString();
        if (texts.contains(text)) {
            return true;
        }
        if (value instanceof UUID) {
            return texts.contains(text.toUpperCase(Locale.ROOT));
        }
        BigDecimal number = value instanceof Number ? number(text) : null;
        return number != null
                ? texts.stream().map(JsonScalars::number).anyMatch(sent -> sent != null && sent.compareTo(number) == 0)
                : texts.stream().anyMatch(sent -> SentTime.isSame(sent, value));
    }

    private static @Nullable BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private void append(char next) {
        if (current.length() <= LONGEST) {
            current.append(next);
        }
    }

    private void end() {
        boolean isScalar = mayBeName || current.length() > 0;
        if (isScalar && current.length() <= LONGEST && texts.size() < MOST) {
            texts.add(current.toString());
        }
        current.setLength(0);
        mayBeName = false;
    }
}
