package dev.truce.processor.schema.sql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the ends of comments and quoted texts: the index after the last character, or {@link #UNCLOSED} without an end. */
final class SqlQuotes {
    private static final Pattern DOLLARS = Pattern.compile("\\$(?:[\\p{L}_][\\p{L}\\p{Nd}_]*)?\\$");

    static final int UNCLOSED = -1;

    private SqlQuotes() {}

    /** Finds the end of a quoted name, in which a doubled quote means one. */
    static int end(String text, int start, char quote) {
        int at = start + 1;
        while (at < text.length()) {
            if (text.charAt(at) == quote) {
                if (at + 1 >= text.length() || text.charAt(at + 1) != quote) {
                    return at + 1;
                }
                at++;
            }
            at++;
        }
        return UNCLOSED;
    }

    static int endOfString(String text, int start, boolean escapes) {
        int at = start + 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && escapes) {
                at++;
            } else if (c == '\'') {
                if (at + 1 >= text.length() || text.charAt(at + 1) != '\'') {
                    return at + 1;
                }
                at++;
            }
            at++;
        }
        return UNCLOSED;
    }

    /** Finds the end of PostgreSQL's {@code $tag$ … $tag$}; returns 0 where none starts. */
    static int endOfDollars(String text, int start) {
        Matcher tag = DOLLARS.matcher(text).region(start, text.length());
        if (!tag.lookingAt()) {
            return 0;
        }
        int end = text.indexOf(tag.group(), tag.end());
        return end < 0 ? UNCLOSED : end + tag.group().length();
    }

    /** Finds the end of a comment that does not nest, as in MySQL. */
    static int endOfComment(String text, int start) {
        int close = text.indexOf("*/", start + 2);
        return close < 0 ? UNCLOSED : close + 2;
    }

    /** Finds the end of a comment that nests, as in PostgreSQL and SQL Server. */
    static int endOfNestedComment(String text, int start) {
        int depth = 1;
        int at = start + 2;
        while (at < text.length() && depth > 0) {
            if (text.startsWith("/*", at)) {
                depth++;
                at += 2;
            } else if (text.startsWith("*/", at)) {
                depth--;
                at += 2;
            } else {
                at++;
            }
        }
        return depth > 0 ? UNCLOSED : at;
    }
}
