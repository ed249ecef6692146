package dev.truce.processor.generate;

import org.jspecify.annotations.Nullable;

/**
 * Where a line that is too long is broken: as far outside as it can, and there as late as it can, but never in a literal or a type.
 *
 * @param end how much of the line stands before it
 * @param depth how many brackets are open there
 * @param separates whether it stands between arguments
 */
record LineBreak(int end, int depth, boolean separates) {
    private static final String OPERATORS = "|?:";
    /** So deep that nothing is broken there, however many brackets were closed before: the arguments of a type. */
    private static final int TYPE = 1000;

    /** How much deeper the next line stands: what is no list of arguments alone is indented. */
    int depthOfFirst() {
        return separates ? depth : Math.max(depth, 1);
    }

    /** The best break in the beginning of a line, else the first after it; {@code null} where there is none. */
    static @Nullable LineBreak in(String line, int room) {
        LineBreak best = null;
        int lowest = Integer.MAX_VALUE;
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length() - 1 && (i < room || best == null); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += opened(line, i);
                // Breaking between arguments is better than breaking before all of them.
                int rank = c == '(' ? 2 * depth + 1 : 2 * depth;
                if (depth < TYPE / 2 && rank <= lowest && mayEnd(line, i)) {
                    best = new LineBreak(i + 1, depth, c == ',');
                    lowest = rank;
                }
            }
        }
        return best;
    }

    private static int opened(String line, int i) {
        return switch (line.charAt(i)) {
            case '(' -> 1;
            case ')' -> -1;
            case '<' -> TYPE;
            case '>' -> line.charAt(i - 1) == '-' ? 0 : -TYPE;
            default -> 0;
        };
    }

    /** Whether the character may be the last of its line. */
    private static boolean mayEnd(String line, int i) {
        char next = line.charAt(i + 1);
        return switch (line.charAt(i)) {
            case '(' -> next != ')';
            case ',' -> next == ' ';
            case '=' -> next == ' ' && line.charAt(i - 1) == ' ';
            default -> next == ' ' && i + 2 < line.length() && OPERATORS.indexOf(line.charAt(i + 2)) >= 0;
        };
    }
}
