package dev.truce.jdbc.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads names from the beginning of a text, so that nothing after them can be taken for one. */
public final class NameScanner {

    private static final String CLOSING = "\"`]";
    private static final String OPENING = "\"`[";

    private final String text;
    private int position;

    /** Begins to read at a place in a text. */
    public NameScanner(String text, int position) {
        this.text = text;
        this.position = position;
    }

    /** A name as SQL may write it, unquoted and without schema; the name itself where it is no such name. */
    public static String simple(String name) {
        List<Part> parts = parts(name);
        return parts.get(parts.size() - 1).text();
    }

    /**
     * A part of a name.
     *
     * @param text the part, unquoted
     * @param isQuoted whether it stood in quotes, and so keeps its case
     */
    public record Part(String text, boolean isQuoted) {}

    /** The parts of a name with its schema as SQL may write it; the name itself, as if in quotes, where it is no such name. */
    public static List<Part> parts(String name) {
        NameScanner scanner = new NameScanner(name, 0);
        List<Part> parts = new ArrayList<>();
        do {
            boolean isQuoted = scanner.atQuote();
            String part = scanner.name();
            if (part == null) {
                return List.of(new Part(name, true));
            }
            parts.add(new Part(part, isQuoted));
        } while (scanner.skip("."));
        return scanner.atEnd() ? parts : List.of(new Part(name, true));
    }

    private boolean atQuote() {
        return position < text.length() && OPENING.indexOf(text.charAt(position)) >= 0;
    }

    /** Whether everything is read. */
    public boolean atEnd() {
        return position == text.length();
    }

    /** Returns the current position. */
    public int position() {
        return position;
    }

    /** Goes past a text if it is at this place. */
    public boolean skip(String expected) {
        boolean here = text.startsWith(expected, position);
        position += here ? expected.length() : 0;
        return here;
    }

    /**
     * The next name, unquoted: in quotes, or of letters, digits, {@code _}, {@code $} and {@code #}.
     *
     * @return the name; {@code null} if there is none here
     */
    public @Nullable String name() {
        if (atQuote()) {
            return quotedName();
        }
        int start = position;
        while (position < text.length() && isPart(text.charAt(position))) {
            position++;
        }
        return position == start ? null : text.substring(start, position);
    }

    /** The last part of names joined by dots; {@code null} if there is none here. */
    public @Nullable String qualifiedName() {
        List<String> names = qualifiedNames();
        return names.isEmpty() ? null : names.get(names.size() - 1);
    }

    /** Returns the names that dots join, the outermost first; an empty list where no name follows. */
    public List<String> qualifiedNames() {
        List<String> names = new ArrayList<>();
        do {
            String name = name();
            if (name == null) {
                return List.of();
            }
            names.add(name);
        } while (skip("."));
        return names;
    }

    private @Nullable String quotedName() {
        int end = endOfQuoted(text, position);
        if (end < 0) {
            return null;
        }
        String close = String.valueOf(closing(text.charAt(position)));
        String name = text.substring(position + 1, end - 1).replace(close + close, close);
        position = end;
        return name;
    }

    /** The place after a quoted name, in which the closing quote is doubled; negative if it does not end. */
    public static int endOfQuoted(String text, int open) {
        char close = closing(text.charAt(open));
        for (int i = open + 1; i < text.length(); i++) {
            if (text.charAt(i) == close) {
                if (i + 1 == text.length() || text.charAt(i + 1) != close) {
                    return i + 1;
                }
                i++;
            }
        }
        return -1;
    }

    private static char closing(char opening) {
        return CLOSING.charAt(OPENING.indexOf(opening));
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '#';
    }
}
