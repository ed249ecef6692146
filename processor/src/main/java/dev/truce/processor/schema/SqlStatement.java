package dev.truce.processor.schema;

import java.util.List;

/**
 * A statement of a migration.
 *
 * @param file the file's name
 * @param tokens at least one
 */
record SqlStatement(String file, List<SqlToken> tokens) {
    private static final int SHOWN = 40;

    SqlStatement {
        tokens = List.copyOf(tokens);
    }

    SqlPlace place() {
        return placeOf(tokens.get(0));
    }

    SqlPlace placeOf(SqlToken token) {
        return new SqlPlace(file, token.line());
    }

    /** Whether it goes on to the end of the file, since something in it is never closed. */
    boolean isUnclosed() {
        return tokens.get(tokens.size() - 1).kind() == SqlToken.Kind.UNCLOSED;
    }

    /** How it begins. */
    String head() {
        StringBuilder text = new StringBuilder();
        for (SqlToken token : tokens) {
            String word = token.text().replaceAll("\\s+", " ");
            boolean tight = text.isEmpty() || token.isSign(".") || text.charAt(text.length() - 1) == '.';
            text.append(tight ? "" : " ").append(word);
            if (text.length() > SHOWN) {
                int blank = text.lastIndexOf(" ", SHOWN);
                return text.substring(0, blank > 0 ? blank : SHOWN) + " …";
            }
        }
        return text.toString();
    }
}
