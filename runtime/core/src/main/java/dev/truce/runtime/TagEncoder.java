package dev.truce.runtime;

/** Turns any text into an opaque tag (RFC 9110 section 8.8.3). */
final class TagEncoder {

    private static final String HEX = "0123456789ABCDEF";

    private TagEncoder() {}

    static String quote(String prefix, String text) {
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            return prefix + text + '"';
        }
        StringBuilder tag = new StringBuilder(text.length() + 16);
        tag.append(prefix).append(text, 0, plain);
        text.codePoints().skip(plain).forEach(c -> {
            if (isPlain(c)) {
                tag.append((char) c);
            } else {
                Utf8.encode(c, octet -> percent(tag, octet));
            }
        });
        return tag.append('"').toString();
    }

    /** ASCII only: obs-text is legal in a tag, but what a server or proxy makes of it is not certain. */
    private static boolean isPlain(int c) {
        return c > 0x20 && c < 0x7F && c != '"' && c != '%';
    }

    private static void percent(StringBuilder tag, int octet) {
        tag.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 0xF));
    }
}
