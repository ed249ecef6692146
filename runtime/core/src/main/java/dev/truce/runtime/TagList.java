package dev.truce.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The grammar that {@code If-Match} and {@code If-None-Match} share (RFC 9110 sections 5.6.1.2, 8.8.3 and 13.1):
 * {@code *} alone, or a list of entity tags in which elements may be empty.
 *
 * <p>A header is kept as its text and scanned again for every comparison, which allocates nothing.
 */
final class TagList {

    /** The kinds of header value. */
    enum Form {
        ABSENT,
        ANY,
        /** A list of one strong tag and nothing around it: what nearly every client sends. */
        STRONG_TAG,
        LIST,
        MALFORMED
    }

    private TagList() {}

    static Form formOf(String text) {
        int last = text.length() - 1;
        if (last > 0 && text.charAt(0) == '"' && closingQuote(text, 1) == last) {
            return Form.STRONG_TAG;
        }
        int start = skipSpace(text, 0);
        if (start <= last && text.charAt(start) == '*') {
            return skipSpace(text, start + 1) > last ? Form.ANY : Form.MALFORMED;
        }
        return isList(text, start) ? Form.LIST : Form.MALFORMED;
    }

    private static boolean isList(String text, int start) {
        int i = start;
        while (true) {
            if (i < text.length() && text.charAt(i) != ',') {
                i = endOfTag(text, i);
                if (i < 0) {
                    return false;
                }
                i = skipSpace(text, i);
            }
            if (i == text.length()) {
                return true;
            }
            if (text.charAt(i) != ',') {
                return false;
            }
            i = skipSpace(text, i + 1);
        }
    }

    /** Where the optional white space at an index ends. */
    static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    /** Where the entity tag that begins at an index ends; -1 if there is none. */
    static int endOfTag(String text, int start) {
        int open = text.startsWith("W/", start) ? start + 2 : start;
        if (open >= text.length() || text.charAt(open) != '"') {
            return -1;
        }
        int close = closingQuote(text, open + 1);
        return close < 0 ? -1 : close + 1;
    }

    /** Where the next quote is; -1 if there is none, or a character before it that no entity tag can hold. */
    private static int closingQuote(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                return i;
            }
            // etagc is an octet: a character beyond 0xFF would become another one where a server cuts it to a byte
            if (c < 0x21 || c == 0x7F || c > 0xFF) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a list, which must be well-formed, has the tag of a number, by weak comparison or by strong comparison. */
    static boolean hasVersion(String list, long version, boolean weakly) {
        int i = nextTag(list, 0);
        while (i < list.length()) {
            boolean weak = list.charAt(i) == 'W';
            int open = weak ? i + 2 : i;
            int close = list.indexOf('"', open + 1);
            if ((weakly || !weak) && isDecimal(list, open + 1, close, version)) {
                return true;
            }
            i = nextTag(list, close + 1);
        }
        return false;
    }

    /** Whether a list, which must be well-formed, has a tag, by weak comparison or by strong comparison. */
    static boolean hasTag(String list, EntityTag tag, boolean weakly) {
        if (!weakly && tag.isWeak()) {
            return false;
        }
        int i = nextTag(list, 0);
        while (i < list.length()) {
            boolean weak = list.charAt(i) == 'W';
            int open = weak ? i + 2 : i;
            int close = list.indexOf('"', open + 1);
            if ((weakly || !weak) && tag.equalsOpaque(list, open, close + 1)) {
                return true;
            }
            i = nextTag(list, close + 1);
        }
        return false;
    }

    /** The tags of a list, which must be well-formed. */
    static List<EntityTag> tags(String list) {
        List<EntityTag> tags = new ArrayList<>();
        int i = nextTag(list, 0);
        while (i < list.length()) {
            int open = list.charAt(i) == 'W' ? i + 2 : i;
            int end = list.indexOf('"', open + 1) + 1;
            tags.add(EntityTag.at(list, i, end));
            i = nextTag(list, end);
        }
        return Collections.unmodifiableList(tags);
    }

    private static int nextTag(String list, int from) {
        int i = from;
        while (i < list.length() && (list.charAt(i) == ',' || list.charAt(i) == ' ' || list.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    /** Whether the text between two indexes is the number as {@link Long#toString(long)} writes it. */
    static boolean isDecimal(String text, int start, int end, long number) {
        int first = start < end && text.charAt(start) == '-' ? start + 1 : start;
        int digits = end - first;
        boolean negative = first > start;
        // 19 digits fit into 64 bits without a sign, so that no overflow can feign equality
        if (digits < 1 || digits > 19 || (number < 0) != negative || (text.charAt(first) == '0' && end - start > 1)) {
            return false;
        }
        long magnitude = 0;
        for (int i = first; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            magnitude = magnitude * 10 + digit;
        }
        return magnitude == (negative ? -number : number);
    }

    /** Joins the lines of a header (RFC 9110 section 5.3); {@code null} if there is none. */
    static @Nullable String join(@Nullable List<String> lines) {
        if (lines == null || lines.isEmpty()) {
            return null;
        }
        return lines.size() == 1 ? lines.get(0) : String.join(", ", lines);
    }
}
