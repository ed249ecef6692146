package dev.truce.processor.openapi.merge;

import java.util.Arrays;

/**
 * A text as a reader of YAML takes it. JSON is nearly YAML, but allows tabs between tokens and a slash after a backslash, which
 * the reader does not: those become a space and a slash.
 *
 * @param text what the reader reads
 * @param offsets for each of its code points the offset in the text as it is written, and at the end that text's length
 */
@SuppressWarnings("ArrayRecordComponent") // written and read within this package, and never compared
record ReadableText(String text, int[] offsets) {

    static ReadableText of(String written, boolean isJson) {
        return isJson ? ofJson(written) : new ReadableText(written, offsets(written));
    }

    private static int[] offsets(String text) {
        int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
        int position = 0;
        for (int i = 0; i < offsets.length - 1; i++) {
            offsets[i] = position;
            position += Character.charCount(text.codePointAt(position));
        }
        offsets[offsets.length - 1] = text.length();
        return offsets;
    }

    private static ReadableText ofJson(String written) {
        int[] offsets = new int[written.length() + 1];
        StringBuilder text = new StringBuilder(written.length());
        int count = 0;
        int position = 0;
        while (position < written.length()) {
            int start = position;
            int c = written.codePointAt(position);
            if (c == '\\' && position + 1 < written.length()) {
                char escaped = written.charAt(position + 1);
                if (escaped == '/') {
                    text.append('/');
                    offsets[count++] = start;
                } else {
                    text.append('\\').append(escaped);
                    offsets[count++] = start;
                    offsets[count++] = start + 1;
                }
                position += 2;
                continue;
            }
            text.appendCodePoint(c == '\t' ? ' ' : c);
            offsets[count++] = start;
            position += Character.charCount(c);
        }
        offsets[count] = written.length();
        return new ReadableText(text.toString(), Arrays.copyOf(offsets, count + 1));
    }
}
