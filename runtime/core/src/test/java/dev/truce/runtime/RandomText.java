package dev.truce.runtime;

import java.util.Random;

/** Random texts, rich in what encoders stumble over. */
final class RandomText {

    private static final String SPECIAL =
            "\"\\/%, \t\r\n\0\b\f\u001f\u007f\u0080\u00ff\u0100\u07ff\u0800\u2028\u2029\ud800\udbff\udc00\udfff\uffff";

    private RandomText() {}

    static String next(Random random, int longest) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(longest + 1); i > 0; i--) {
            switch (random.nextInt(4)) {
                case 0 -> text.append(SPECIAL.charAt(random.nextInt(SPECIAL.length())));
                case 1 -> text.append((char) random.nextInt(0x10000));
                case 2 -> text.appendCodePoint(0x10000 + random.nextInt(0x100000));
                default -> text.append((char) (' ' + random.nextInt(95)));
            }
        }
        return text.toString();
    }
}
