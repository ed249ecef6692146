package dev.truce.processor.schema.sql;

import java.util.List;

/**
 * A statement of a migration.
 *
 * @param file the name of its file
 * @param tokens at least one
 */
public record SqlStatement(String file, List<SqlToken> tokens) {
    private static final int SHOWN = 40;

    public SqlStatement {
        tokens = List.copyOf(tokens);
    }

    public SqlPlace place() {
        return placeOf(tokens.get(0));
    }

    public SqlPlace placeOf(SqlToken token) {
        return new SqlPlace(file, token.line());
    }

    /** Whether a quote or comment without an end makes it reach the end of the file. */
    public boolean isUnclosed() {
        return tokens.get(tokens.size() - 1).kind() == SqlToken.Kind.UNCLOSED;
    }

    /** Returns its first words. */
    public String head() {
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
