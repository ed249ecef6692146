package dev.truce.processor.openapi.document;

import java.io.IOException;
import java.io.Writer;

/**
 * Collects the pieces of a document, most of which are a few characters long, and writes many of them at once. A
 * {@link java.io.BufferedWriter} copies each where it is added, under a lock; the just-in-time compiler takes longer to translate that,
 * for all the places that add something, than a document takes to be written.
 */
final class TextOutput {
    private static final int ROOM = 256;

    private final Writer out;
    private final String[] pieces = new String[ROOM];
    private int size;
    private char[] chars = new char[16 * ROOM];

    TextOutput(Writer out) {
        this.out = out;
    }

    /** Adds a piece. */
    void put(String text) throws IOException {
        if (size == ROOM) {
            flush();
        }
        pieces[size++] = text;
    }

    /** Writes what was added. */
    void flush() throws IOException {
        int length = 0;
        for (int i = 0; i < size; i++) {
            length += pieces[i].length();
        }
        if (length > chars.length) {
            chars = new char[2 * length];
        }
        int end = 0;
        for (int i = 0; i < size; i++) {
            String piece = pieces[i];
            piece.getChars(0, piece.length(), chars, end);
            end += piece.length();
        }
        out.write(chars, 0, end);
        size = 0;
    }
}
