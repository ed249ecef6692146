package dev.truce.processor.openapi.merge;

import java.util.regex.Pattern;

/** Inserts whole lines. */
final class Lines {

    private static final Pattern REST_OF_LINE = Pattern.compile("[ \\t]*(#.*)?");

    private final DocumentText text;

    Lines(DocumentText text) {
        this.text = text;
    }

    /** Whether only a comment follows on the line. */
    boolean canFollow(int offset) {
        return offset >= 0
                && REST_OF_LINE
                        .matcher(text.text().substring(offset, text.lineEnd(offset)))
                        .matches();
    }

    /** Inserts lines, each with a line feed at its end, after the line of an offset. */
    Edit after(int offset, int depth, String lines) {
        int end = text.lineEnd(offset);
        if (end < text.text().length()) {
            return before(text.nextLine(offset), offset, depth, lines);
        }
        // the last line of the file has no line break, and neither has the new last line
        String lineBreak = text.lineBreak(offset);
        return new Edit(end, depth, lineBreak + withBreaks(lines.substring(0, lines.length() - 1), lineBreak));
    }

    /** Inserts lines at the beginning of a line; they end as the line of {@code model} does. */
    Edit before(int lineStart, int model, int depth, String lines) {
        return new Edit(lineStart, depth, withBreaks(lines, text.lineBreak(model)));
    }

    /** The first of the comments directly before a line, indented like it, but not before a limit. */
    int withComments(int lineStart, int limit) {
        String indentation = text.indentation(lineStart);
        int start = lineStart;
        while (start > limit) {
            int previous = text.previousLine(start);
            if (previous < limit || !text.text().startsWith(indentation + "#", previous)) {
                return start;
            }
            start = previous;
        }
        return start;
    }

    private static String withBreaks(String lines, String lineBreak) {
        return lineBreak.equals("\n") ? lines : lines.replace("\n", lineBreak);
    }
}
