package dev.truce.processor.generate;

/** Prepares text from users for comments, so that it can neither end the comment nor be read as a tag. */
final class Javadoc {
    private static final String SPECIAL = "&<>@*/{}\\";
    private static final String SEPARATORS = "\u2028\u2029";

    private Javadoc() {}

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) || SEPARATORS.indexOf(c) >= 0) {
                escaped.append(' ');
            } else if (SPECIAL.indexOf(c) >= 0) {
                escaped.append("&#").append((int) c).append(';');
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Returns the name of a resource as in a sentence: {@code purchase order}. */
    static String words(String name) {
        return escaped(name.replace('-', ' '));
    }
}
