package dev.truce.benchmarks.guards;

/** Hand-written precondition code: what a generator could emit for a long version column. */
public final class Http {
    private Http() {}

    /** "42" with its quotes. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * RFC 9110 13.1.1 and 8.8.3.2: does any entity tag of the If-Match field match the version by
     * strong comparison? Weak tags never do. Allocates nothing; a malformed field is no match.
     */
    public static boolean ifMatch(String field, long version) {
        int n = field.length();
        int i = 0;
        boolean matched = false;
        while (true) {
            while (i < n && (field.charAt(i) == ' ' || field.charAt(i) == '\t' || field.charAt(i) == ',')) {
                i++;
            }
            if (i == n) {
                return matched;
            }
            if (field.charAt(i) == '*') {
                return n == 1;
            }
            boolean weak = field.charAt(i) == 'W';
            if (weak && (++i == n || field.charAt(i++) != '/')) {
                return false;
            }
            if (i == n || field.charAt(i) != '"') {
                return false;
            }
            int start = ++i;
            int end = field.indexOf('"', start);
            if (end < 0) {
                return false;
            }
            matched |= !weak && equals(field, start, end, version);
            i = end + 1;
            while (i < n && (field.charAt(i) == ' ' || field.charAt(i) == '\t')) {
                i++;
            }
            if (i < n && field.charAt(i) != ',') {
                return false;
            }
        }
    }

    /** Canonical decimal digits only, non-negative versions. */
    private static boolean equals(String s, int start, int end, long version) {
        int length = end - start;
        if (length == 0 || length > 18 || length > 1 && s.charAt(start) == '0') {
            return false;
        }
        long value = 0;
        for (int i = start; i < end; i++) {
            int digit = s.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            value = value * 10 + digit;
        }
        return value == version;
    }
}
