package dev.truce.processor.schema.sql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names in expressions. */
public final class Words {
    private Words() {}

    /** A name as a whole word that is no literal, in any case. */
    public static Pattern of(String name) {
        return Pattern.compile(
                "(?<![\\w'])" + Pattern.quote(name) + "(?![\\w'])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    public static String replace(String text, String from, String to) {
        return of(from).matcher(text).replaceAll(Matcher.quoteReplacement(to));
    }
}
