package dev.truce.processor.schema;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names in expressions. */
final class Words {
    private Words() {}

    /** A name as a whole word that is no literal, in any case. */
    static Pattern of(String name) {
        return Pattern.compile(
                "(?<![\\w'])" + Pattern.quote(name) + "(?![\\w'])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static String replace(String text, String from, String to) {
        return of(from).matcher(text).replaceAll(Matcher.quoteReplacement(to));
    }
}
