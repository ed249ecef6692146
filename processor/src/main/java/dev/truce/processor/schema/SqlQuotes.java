package dev.truce.processor.schema;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where comments and quoted texts end: behind their last character, or with the file if nothing closes them. */
final class SqlQuotes {
    private static final Pattern DOLLARS = Pattern.compile("\\$(?:[\\p{L}_][\\p{L}\\p{Nd}_]*)?\\$");

    private SqlQuotes() {}

    /** A quoted name, in which a doubled quote stands for one. */
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
        return text.length();
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
        return text.length();
    }

    /** The end of PostgreSQL's {@code $tag$ … $tag$}; 0 where none begins. */
    static int endOfDollars(String text, int start) {
        Matcher tag = DOLLARS.matcher(text).region(start, text.length());
        if (!tag.lookingAt()) {
            return 0;
        }
        int end = text.indexOf(tag.group(), tag.end());
        return end < 0 ? text.length() : end + tag.group().length();
    }

    /** Comments nest in PostgreSQL and SQL Server but not in MySQL: one that never closes when nested is taken as plain. */
    static int endOfComment(String text, int start) {
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
        if (depth > 0) {
            int plain = text.indexOf("*/", start + 2);
            return plain < 0 ? text.length() : plain + 2;
        }
        return at;
    }
}
