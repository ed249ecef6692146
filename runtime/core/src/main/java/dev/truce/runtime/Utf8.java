package dev.truce.runtime;

import java.util.function.IntConsumer;

/**
 * UTF-8 as RFC 3629 has it, and unpaired surrogates by the same scheme, where Java's own encoder would make all of them one and
 * the same {@code ?}.
 */
final class Utf8 {

    private Utf8() {}

    static void encode(int codePoint, IntConsumer octets) {
        if (codePoint < 0x80) {
            octets.accept(codePoint);
        } else if (codePoint < 0x800) {
            octets.accept(0xC0 | (codePoint >> 6));
            continuation(codePoint, octets);
        } else if (codePoint < 0x10000) {
            octets.accept(0xE0 | (codePoint >> 12));
            continuation(codePoint >> 6, octets);
            continuation(codePoint, octets);
        } else {
            octets.accept(0xF0 | (codePoint >> 18));
            continuation(codePoint >> 12, octets);
            continuation(codePoint >> 6, octets);
            continuation(codePoint, octets);
        }
    }

    private static void continuation(int bits, IntConsumer octets) {
        octets.accept(0x80 | (bits & 0x3F));
    }
}
