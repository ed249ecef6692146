package dev.truce.processor.schema.liquibase;

import dev.truce.processor.schema.sql.Dialect;
import dev.truce.processor.schema.sql.SqlFile;
import dev.truce.processor.schema.sql.SqlLexer;
import dev.truce.processor.schema.sql.SqlStatement;
import dev.truce.processor.schema.sql.SqlToken;
import dev.truce.processor.schema.sql.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Writes the tokens of a statement. */
final class SqlWriter {
    /** Words that need quotes as names. */
    private static final Set<String> RESERVED = Set.of(
            "CHECK",
            "COLUMN",
            "CONSTRAINT",
            "DEFAULT",
            "EXCLUDE",
            "FOREIGN",
            "FULLTEXT",
            "GROUP",
            "INDEX",
            "KEY",
            "LIKE",
            "NOT",
            "NULL",
            "ORDER",
            "PARTITION",
            "PERIOD",
            "PRIMARY",
            "REFERENCES",
            "SELECT",
            "SPATIAL",
            "TABLE",
            "TO",
            "TYPE",
            "UNIQUE",
            "USER",
            "USING",
            "WHERE");

    private final List<SqlToken> tokens = new ArrayList<>();
    private int line;

    SqlWriter(int line) {
        this.line = line;
    }

    SqlWriter at(int other) {
        line = other;
        return this;
    }

    /** Adds a piece of SQL as it is written. */
    SqlWriter words(String sql) {
        for (SqlToken token : SqlLexer.read(new SqlFile("", sql, line, ";"), Dialect.OTHER)) {
            if (token.kind() != Kind.END) {
                tokens.add(new SqlToken(token.kind(), token.text(), line));
            }
        }
        return this;
    }

    /** Adds a name, with quotes where it needs them. */
    SqlWriter name(String name) {
        boolean bare = name.matches("[\\p{L}_][\\p{L}\\p{Nd}_$]*|\"[^\"]+\"|`[^`]+`|\\$\\{.*")
                && !RESERVED.contains(name.toUpperCase(Locale.ROOT));
        if (bare && (name.startsWith("\"") || name.startsWith("`"))) {
            tokens.add(new SqlToken(Kind.QUOTED, name, line));
        } else if (bare) {
            tokens.add(new SqlToken(Kind.WORD, name, line));
        } else {
            tokens.add(new SqlToken(Kind.QUOTED, "\"" + name.replace("\"", "\"\"") + "\"", line));
        }
        return this;
    }

    /** Adds names in brackets. */
    SqlWriter names(String list) {
        sign("(");
        List<String> names = Stream.of(list.split(",", -1)).map(String::strip).toList();
        for (int i = 0; i < names.size(); i++) {
            if (i > 0) {
                sign(",");
            }
            name(names.get(i));
        }
        return sign(")");
    }

    SqlWriter sign(String sign) {
        tokens.add(new SqlToken(Kind.SIGN, sign, line));
        return this;
    }

    /** Adds {@code CONSTRAINT name}, if there is a name. */
    SqlWriter constraint(String name) {
        return name.isEmpty() ? this : words("CONSTRAINT").name(name);
    }

    SqlStatement statement(String file) {
        return new SqlStatement(file, tokens);
    }
}
