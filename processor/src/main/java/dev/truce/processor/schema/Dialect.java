package dev.truce.processor.schema;

import dev.truce.processor.schema.SqlToken.Kind;
import java.util.List;
import java.util.Set;

/** The databases whose migrations mean different things by the same words. */
public enum Dialect {
    POSTGRESQL,
    /** MySQL and MariaDB. */
    MYSQL,
    SQL_SERVER,
    /** Any other, or one that cannot be told. */
    OTHER;

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

    /** The dialect of a history: signs of MySQL and SQL Server go before those that other databases have learnt as well. */
    static Dialect of(List<SqlToken> tokens) {
        if (tokens.stream().anyMatch(token -> token.text().startsWith("`") || OF_MYSQL.contains(token.word()))) {
            return tokens.stream().anyMatch(token -> OF_SQL_SERVER.contains(token.word())) ? SQL_SERVER : MYSQL;
        }
        if (tokens.stream().anyMatch(token -> OF_SQL_SERVER.contains(token.word()))) {
            return SQL_SERVER;
        }
        boolean isPostgreSql =
                tokens.stream().anyMatch(token -> OF_POSTGRESQL.contains(token.word()) || isPostgreSql(token));
        return isPostgreSql ? POSTGRESQL : OTHER;
    }

    private static boolean isPostgreSql(SqlToken token) {
        return token.isSign("::")
                || (token.kind() == Kind.STRING && token.text().startsWith("$"));
    }

    /** Whether texts are compared without regard to case where no collation is named. */
    boolean ignoresCase() {
        return this == MYSQL || this == SQL_SERVER;
    }
}
