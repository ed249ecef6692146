package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.SqlStatement;
import java.util.Set;

/** Tells statements that may change a table from those that do not, where neither is one that is read. */
final class Verbs {
    /** What may do anything, and says what only when it runs. */
    private static final Set<String> UNFORESEEABLE = Set.of("CALL", "EXECUTE", "EXEC", "DECLARE", "IF");
    /** What changes no table, whatever words are in it. */
    private static final Set<String> HARMLESS = Set.of(
            "ABORT",
            "ANALYZE",
            "BEGIN",
            "CHECKPOINT",
            "CLUSTER",
            "COMMENT",
            "COMMIT",
            "COPY",
            "DELETE",
            "DENY",
            "END",
            "EXPLAIN",
            "FLUSH",
            "GRANT",
            "INSERT",
            "LOCK",
            "MERGE",
            "OPTIMIZE",
            "PRAGMA",
            "PREPARE",
            "PRINT",
            "PROMPT",
            "PURGE",
            "REFRESH",
            "REINDEX",
            "RELEASE",
            "REM",
            "REPLACE",
            "RESET",
            "REVOKE",
            "ROLLBACK",
            "SAVEPOINT",
            "SELECT",
            "SET",
            "SHOW",
            "START",
            "TRUNCATE",
            "UNLOCK",
            "UPDATE",
            "USE",
            "VACUUM",
            "VALUES",
            "WITH");

    private static final Set<String> CHANGING = Set.of("CREATE", "ALTER", "DROP", "RENAME", "TABLE");

    private Verbs() {}

    static boolean isUnforeseeable(SqlStatement statement) {
        String verb = statement.tokens().get(0).word();
        boolean block = verb.equals("BEGIN") && statement.tokens().size() > 6;
        boolean unknown = !HARMLESS.contains(verb)
                && statement.tokens().stream().anyMatch(token -> CHANGING.contains(token.word()));
        return block || unknown || UNFORESEEABLE.contains(verb);
    }
}
