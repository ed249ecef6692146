package dev.truce.tck.http;

import java.util.regex.Pattern;

/** The grammar of entity tags (RFC 9110 §8.8.3). */
public final class EntityTags {

    private static final Pattern STRONG = Pattern.compile("\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\"");

    private EntityTags() {}

    /**
     * Tells whether a header value is one strong entity tag.
     *
     * @param value the header value
     * @return whether it follows the grammar
     */
    public static boolean isStrong(String value) {
        return STRONG.matcher(value).matches();
    }

    /**
     * Returns the text between the quotes.
     *
     * @param tag a strong entity tag
     * @return its opaque text
     */
    public static String opaque(String tag) {
        return tag.substring(1, tag.length() - 1);
    }

    /**
     * Returns the tag as a compressing server may change it.
     *
     * @param tag a strong entity tag
     * @return the tag, weak
     */
    public static String weakened(String tag) {
        return "W/" + tag;
    }

    /**
     * Returns the tag as a compressing server may change it.
     *
     * @param tag a strong entity tag
     * @param suffix what is appended to the opaque text, such as {@code -gzip}
     * @return the changed tag
     */
    public static String suffixed(String tag, String suffix) {
        return '"' + opaque(tag) + suffix + '"';
    }
}
