package dev.truce.processor.schema.sql;

import dev.truce.processor.schema.sql.SqlToken.Kind;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** The databases that give different meanings to the same SQL. */
public enum Dialect {
    POSTGRESQL,
    /** MySQL and MariaDB. */
    MYSQL,
    SQL_SERVER,
    /** Any other database, or an unknown one. */
    OTHER;

    /** Without a dialect of its own, since constraints without names have none there. */
    private static final Set<String> OF_SQLITE = Set.of("AUTOINCREMENT", "PRAGMA", "ROWID");

    private static final Set<String> OF_MYSQL =
            Set.of("AUTO_INCREMENT", "ENGINE", "UNSIGNED", "TINYINT", "DATETIME", "LONGTEXT", "MEDIUMTEXT", "UTF8MB4");
    private static final Set<String> OF_SQL_SERVER =
            Set.of("NVARCHAR", "UNIQUEIDENTIFIER", "DATETIME2", "NONCLUSTERED");
    private static final Set<String> OF_POSTGRESQL = Set.of(
            "BIGSERIAL",
            "SERIAL",
            "TEXT",
            "TIMESTAMPTZ",
            "JSONB",
            "CITEXT",
            "CONCURRENTLY",
            "BYTEA",
            "EXTENSION",
            "ENUM",
            "PLPGSQL",
            "UUID",
            "TSVECTOR",
            "ILIKE",
            "GIN",
            "GIST");

    /** Recognises the dialect of migrations. The words of SQL Server and MySQL count more, because other databases accept PostgreSQL's. */
    public static Dialect of(Stream<SqlToken> tokens) {
        Set<Dialect> seen = EnumSet.of(OTHER);
        boolean[] isSqlite = {false};
        tokens.forEach(token -> {
            seen.add(of(token));
            isSqlite[0] |= OF_SQLITE.contains(token.word());
        });
        return Stream.of(SQL_SERVER, MYSQL, POSTGRESQL)
                .filter(seen::contains)
                .filter(dialect -> dialect != POSTGRESQL || !isSqlite[0])
                .findFirst()
                .orElse(OTHER);
    }

    private static Dialect of(SqlToken token) {
        String word = token.word();
        if (OF_SQL_SERVER.contains(word)) {
            return SQL_SERVER;
        }
        if (token.text().startsWith("`") || OF_MYSQL.contains(word)) {
            return MYSQL;
        }
        boolean dollars = token.kind() == Kind.STRING && token.text().startsWith("$");
        return dollars || token.isSign("::") || OF_POSTGRESQL.contains(word) ? POSTGRESQL : OTHER;
    }

    /** Whether the default collation ignores case. */
    public boolean ignoresCase() {
        return this == MYSQL || this == SQL_SERVER;
    }
}
