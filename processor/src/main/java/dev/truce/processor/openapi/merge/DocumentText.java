package dev.truce.processor.openapi.merge;

import org.yaml.snakeyaml.error.Mark;

/**
 * The text of a document and its lines. Marks count code points of what the reader saw, strings count UTF-16 units: this class
 * alone knows both.
 */
final class DocumentText {

    static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String text;
    private final int[] offsets;

    /**
     * Takes a text without byte order mark.
     *
     * @param offsets where each code point that the reader saw begins in the text
     */
    DocumentText(String text, int[] offsets) {
        this.text = text;
        this.offsets = offsets.clone();
    }

    String text() {
        return text;
    }

    int offset(Mark mark) {
        return offsets[Math.min(mark.getIndex(), offsets.length - 1)];
    }

    char charAt(int offset) {
        return offset < text.length() ? text.charAt(offset) : '\0';
    }

    /** Where the line of an offset begins. */
    int lineStart(int offset) {
        int start = offset;
        while (start > 0 && !isBreak(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Where the line of an offset ends, before its line break. */
    int lineEnd(int offset) {
        int end = offset;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the line after that of an offset begins: the length of the text if it is the last. */
    int nextLine(int offset) {
        int end = lineEnd(offset);
        return end + breakAt(end).length();
    }

    /** Where the line before begins, given the beginning of one that is not the first. */
    int previousLine(int lineStart) {
        int end = lineStart - 1;
        if (end > 0 && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r') {
            end--;
        }
        return lineStart(end);
    }

    /** Returns the text before an offset on its line. */
    String before(int offset) {
        return text.substring(lineStart(offset), offset);
    }

    /** The white space at the beginning of an offset's line. */
    String indentation(int offset) {
        String line = text.substring(lineStart(offset), lineEnd(offset));
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    /** How lines end near an offset: as its own does, or the one before it, or the first. */
    String lineBreak(int offset) {
        String own = breakAt(lineEnd(offset));
        int start = lineStart(offset);
        if (own.isEmpty() && start > 0) {
            own = breakAt(lineEnd(previousLine(start)));
        }
        return own.isEmpty() ? "\n" : own;
    }

    private String breakAt(int offset) {
        if (offset >= text.length()) {
            return "";
        }
        return text.startsWith("\r\n", offset) ? "\r\n" : String.valueOf(text.charAt(offset));
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
