package dev.truce.web;

import java.util.Arrays;

/** Makes the bytes of a JSON text the units of UTF-16, in the encoding that its first four bytes tell. */
final class TextUnits {

    /** As many bytes as tell the encoding: JSON begins with a character of ASCII, or with a mark of the byte order. */
    private static final int TELLING = 4;

    private static final int UTF_8 = 1;
    private static final int UTF_16 = 2;
    private static final int UTF_32 = 4;

    private final Receiver receiver;
    private final byte[] first = new byte[TELLING];
    private int count;
    private int width;
    private boolean isLittleEndian;

    /** The character so far, and the bytes of it that are missing. */
    private int character;

    private int missing;

    TextUnits(Receiver receiver) {
        this.receiver = receiver;
    }

    /** Takes one unit after the other. */
    @FunctionalInterface
    interface Receiver {
        void take(char unit);
    }

    void add(byte next) {
        if (width != 0) {
            decode(next & 0xff);
            return;
        }
        first[count++] = next;
        if (count == TELLING) {
            tell();
        }
    }

    /** Takes a text for whole that is too short to tell its encoding. */
    void end() {
        if (width == 0 && count > 0) {
            tell();
        }
    }

    private void tell() {
        boolean[] isZero = new boolean[TELLING];
        for (int i = 0; i < TELLING; i++) {
            isZero[i] = i < count && first[i] == 0;
        }
        boolean isLittleMark = first[0] == (byte) 0xff && first[1] == (byte) 0xfe;
        boolean isBigMark = first[0] == (byte) 0xfe && first[1] == (byte) 0xff;
        isLittleEndian = isLittleMark || (!isZero[0] && isZero[1]);
        if ((isZero[0] && isZero[1]) || (isLittleEndian && isZero[2] && isZero[3])) {
            width = UTF_32;
        } else {
            width = isLittleEndian || isBigMark || isZero[0] ? UTF_16 : UTF_8;
        }
        missing = width == UTF_8 ? 0 : width;
        for (byte told : Arrays.copyOf(first, count)) {
            decode(told & 0xff);
        }
    }

    private void decode(int next) {
        if (width == UTF_8) {
            utf8(next);
            return;
        }
        int shift = isLittleEndian ? 8 * (width - missing) : 8 * (missing - 1);
        character |= next << shift;
        missing--;
        if (missing == 0) {
            emit(character, true);
            character = 0;
            missing = width;
        }
    }

    private void utf8(int next) {
        if (next < 0x80) {
            missing = 0;
            emit(next, true);
        } else if (next < 0xc0) {
            character = (character << 6) | (next & 0x3f);
            missing--;
            if (missing == 0) {
                // a text in another encoding than JSON's may look like half a pair
                emit(character, false);
            }
        } else {
            missing = next >= 0xf0 ? 3 : next >= 0xe0 ? 2 : 1;
            character = next & (0x3f >> missing);
        }
    }

    private void emit(int point, boolean isSure) {
        boolean isHalf = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        if (!Character.isValidCodePoint(point) || (isHalf && !isSure)) {
            receiver.take('\ufffd');
        } else if (Character.isBmpCodePoint(point)) {
            receiver.take((char) point);
        } else {
            receiver.take(Character.highSurrogate(point));
            receiver.take(Character.lowSurrogate(point));
        }
    }
}
