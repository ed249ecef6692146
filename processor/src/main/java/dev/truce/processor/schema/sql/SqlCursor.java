package dev.truce.processor.schema.sql;

import dev.truce.processor.schema.sql.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads the tokens of a statement in order. */
public final class SqlCursor {
    private static final SqlToken NOTHING = new SqlToken(Kind.END, "", 0);

    private final List<SqlToken> tokens;
    private int position;

    public SqlCursor(List<SqlToken> tokens) {
        this.tokens = tokens;
    }

    public boolean isAtEnd() {
        return position >= tokens.size();
    }

    public SqlToken peek() {
        return peek(0);
    }

    public SqlToken peek(int ahead) {
        return position + ahead < tokens.size() ? tokens.get(position + ahead) : NOTHING;
    }

    public SqlToken next() {
        SqlToken token = peek();
        position++;
        return token;
    }

    /** Steps over these words if all of them come next. */
    public boolean accept(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!peek(i).is(words[i])) {
                return false;
            }
        }
        position += words.length;
        return true;
    }

    public boolean acceptAny(String... words) {
        for (String word : words) {
            if (accept(word)) {
                return true;
            }
        }
        return false;
    }

    /** Steps over these words, in any order, as long as one of them comes next. */
    public void skip(String... words) {
        boolean found = true;
        while (found) {
            found = acceptAny(words);
        }
    }

    /** Steps over everything up to a word, and over the word. */
    public void skipAfter(String word) {
        boolean found = false;
        while (!found && !isAtEnd()) {
            found = next().is(word);
        }
    }

    public boolean acceptSign(String sign) {
        boolean found = peek().isSign(sign);
        position += found ? 1 : 0;
        return found;
    }

    public Identifier name() throws NotUnderstoodException {
        if (!peek().isName()) {
            throw new NotUnderstoodException("no name");
        }
        return Identifier.of(next().text());
    }

    /** A name with its schema. */
    public TableName tableName() throws NotUnderstoodException {
        List<Identifier> parts = new ArrayList<>(List.of(name()));
        while (acceptSign(".")) {
            parts.add(name());
        }
        return TableName.of(parts);
    }

    /** Reads a group in brackets and returns its content. */
    public List<SqlToken> group() throws NotUnderstoodException {
        if (!acceptSign("(")) {
            throw new NotUnderstoodException("no bracket");
        }
        int start = position;
        int depth = 1;
        while (!isAtEnd()) {
            SqlToken token = next();
            depth += token.isSign("(") ? 1 : token.isSign(")") ? -1 : 0;
            if (depth == 0) {
                return tokens.subList(start, position - 1);
            }
        }
        throw new NotUnderstoodException("no closing bracket");
    }

    /** Reads one token, or a group with its brackets. */
    public List<SqlToken> item() throws NotUnderstoodException {
        int start = position;
        if (peek().isSign("(")) {
            group();
        } else {
            next();
        }
        return tokens.subList(start, Math.min(position, tokens.size()));
    }

    public List<SqlToken> rest() {
        List<SqlToken> rest = tokens.subList(Math.min(position, tokens.size()), tokens.size());
        position = tokens.size();
        return rest;
    }

    /** Splits at the commas outside brackets; omits empty parts. */
    public static List<List<SqlToken>> parts(List<SqlToken> tokens) {
        List<List<SqlToken>> parts = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            boolean last = i == tokens.size();
            if (last || (depth == 0 && tokens.get(i).isSign(","))) {
                if (i > start) {
                    parts.add(tokens.subList(start, i));
                }
                start = i + 1;
            } else {
                depth += tokens.get(i).isSign("(") ? 1 : tokens.get(i).isSign(")") ? -1 : 0;
            }
        }
        return parts;
    }
}
