package dev.truce.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Watches a JSON text as it is read. It finds halves of surrogate pairs, such as {@code "\\ud800"} alone: they are not characters, and
 * receivers treat them differently (RFC 8259 section 8.2), as some drivers store a question mark. And it knows which values the client
 * has sent, apart from those that a class of the application adds when it is filled.
 */
public final class JsonTextCheck extends FilterInputStream {

    private static final int NONE = -1;

    private final TextUnits units = new TextUnits(this::watch);
    private final @Nullable JsonScalars scalars;

    /** The digits of the escape so far, or {@link #NONE} outside of one. */
    private int digits = NONE;

    private int unit;
    private boolean afterBackslash;
    private boolean afterHighSurrogate;
    private boolean isBroken;

    /**
     * Watches a text.
     *
     * @param json the bytes of the text in UTF-8, UTF-16 or UTF-32
     */
    public JsonTextCheck(InputStream json) {
        this(json, true);
    }

    JsonTextCheck(InputStream json, boolean remembersValues) {
        super(json);
        scalars = remembersValues ? new JsonScalars() : null;
    }

    /**
     * Tells whether the text that was read so far has half a surrogate pair.
     *
     * @return {@code true} if a value in it is not Unicode text
     */
    public boolean isBroken() {
        units.end();
        return isBroken;
    }

    /**
     * Tells whether the text that was read so far holds a value.
     *
     * @param value a text, a number or another simple value
     * @return {@code true} if a string, number or literal of the text is the value, and values are remembered
     */
    boolean holds(Object value) {
        units.end();
        return scalars != null && scalars.hold(value);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            units.add((byte) read);
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        for (int i = 0; i < count; i++) {
            units.add(buffer[offset + i]);
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

    private void watch(char next) {
        if (digits != NONE) {
            unit = unit << 4 | Math.max(0, Character.digit(next, 16));
            digits++;
            if (digits == 4) {
                digits = NONE;
                character((char) unit);
            }
        } else if (afterBackslash) {
            afterBackslash = false;
            if (next == 'u') {
                digits = 0;
                unit = 0;
            } else {
                character(unescaped(next));
            }
        } else if (next == '\\') {
            afterBackslash = true;
        } else {
            pairs(next);
            if (scalars != null) {
                scalars.add(next);
            }
        }
    }

    private static char unescaped(char escape) {
        return switch (escape) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> escape;
        };
    }

    private void character(char escaped) {
        pairs(escaped);
        if (scalars != null) {
            scalars.addEscaped(escaped);
        }
    }

    private void pairs(char next) {
        if (Character.isLowSurrogate(next)) {
            isBroken |= !afterHighSurrogate;
            afterHighSurrogate = false;
        } else {
            isBroken |= afterHighSurrogate;
            afterHighSurrogate = Character.isHighSurrogate(next);
        }
    }
}
