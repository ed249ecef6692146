package dev.truce.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Watches a JSON text, as it is read, for escapes that are half a surrogate pair, such as {@code "\\ud800"} alone.
 * They are not characters, and receivers treat them differently (RFC 8259 section 8.2): some drivers store a question
 * mark.
 */
public final class JsonTextCheck extends FilterInputStream {

    private static final int NONE = -1;

    /** The digits of the escape so far, or {@link #NONE} outside of one. */
    private int digits = NONE;

    private int unit;
    private boolean afterBackslash;
    private boolean afterHighSurrogate;
    private boolean isBroken;

    /**
     * Watches a text.
     *
     * @param json the bytes of the text in UTF-8
     */
    public JsonTextCheck(InputStream json) {
        super(json);
    }

    /**
     * Tells whether the text that was read so far has half a surrogate pair.
     *
     * @return {@code true} if a value in it is not Unicode text
     */
    public boolean isBroken() {
        return isBroken;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            watch(read);
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        for (int i = 0; i < count; i++) {
            watch(buffer[offset + i]);
        }
        return count;
    }

    /** Reads what it skips, so that nothing is missed. */
    @Override
    public long skip(long count) throws IOException {
        long skipped = 0;
        while (skipped < count && read() >= 0) {
            skipped++;
        }
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void watch(int next) {
        if (digits != NONE) {
            unit = unit << 4 | Math.max(0, Character.digit(next, 16));
            digits++;
            if (digits == 4) {
                digits = NONE;
                escaped((char) unit);
            }
        } else if (afterBackslash) {
            afterBackslash = false;
            if (next == 'u') {
                digits = 0;
                unit = 0;
            } else {
                other();
            }
        } else if (next == '\\') {
            afterBackslash = true;
        } else if (afterHighSurrogate) {
            other();
        }
    }

    private void escaped(char escaped) {
        if (Character.isLowSurrogate(escaped)) {
            isBroken |= !afterHighSurrogate;
            afterHighSurrogate = false;
        } else {
            other();
            afterHighSurrogate = Character.isHighSurrogate(escaped);
        }
    }

    private void other() {
        isBroken |= afterHighSurrogate;
        afterHighSurrogate = false;
    }
}
