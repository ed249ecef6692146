package dev.truce.jdbc.idempotency;

import dev.truce.jdbc.Dialect;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The one statement that claims a key. It inserts the row, or takes over one that has expired or whose owner with the same payload has
 * let its lease end, and changes nothing otherwise.
 *
 * <p>Its parameters are, in every dialect: id, fingerprint, token, end of the lease, end of the retention, now, now.
 */
final class ClaimSql {
    private static final List<String> COLUMNS = List.of("id", "fingerprint", "token", "lease_until", "expires_at");
    private static final String LISTED = String.join(", ", COLUMNS);
    private static final String PARAMETERS = "?, ?, ?, ?, ?";

    private ClaimSql() {}

    static String of(Dialect dialect, String table) {
        return switch (dialect) {
            case POSTGRESQL, SQLITE -> onConflict(table);
            case MYSQL, MARIADB -> onDuplicateKey(table);
            case H2 -> merge("MERGE INTO " + table + " t USING (SELECT " + typed("VARCHAR(64)") + ") s", "AND ", "");
            case ORACLE ->
                merge(
                        "MERGE INTO " + table + " t USING (SELECT "
                                + typed("VARCHAR2(64)").replace("BIGINT", "NUMBER(19)") + " FROM dual) s",
                        "",
                        " WHERE ");
            case SQL_SERVER ->
                // HOLDLOCK keeps two sessions from inserting the same key at once
                merge(
                                "MERGE INTO " + table + " WITH (HOLDLOCK) AS t USING (SELECT " + typed("VARCHAR(64)")
                                        + ") AS s",
                                "AND ",
                                "")
                        + ";";
            case DB2 ->
                merge(
                        "MERGE INTO " + table + " AS t USING (SELECT " + typed("VARCHAR(64)")
                                + " FROM SYSIBM.SYSDUMMY1) AS s",
                        "AND ",
                        "");
        };
    }

    /** Whether the count of updated rows says who owns the key. MySQL's drivers count the rows found, not those changed. */
    static boolean isCountCertain(Dialect dialect) {
        return dialect != Dialect.MYSQL && dialect != Dialect.MARIADB;
    }

    private static String onConflict(String table) {
        return "INSERT INTO " + table + " AS t (" + LISTED + ") VALUES (" + PARAMETERS
                + ") ON CONFLICT (id) DO UPDATE SET " + assignments("excluded") + " WHERE "
                + free("excluded.fingerprint");
    }

    /** Assignments are evaluated in their order: all after the first see whether the token has become the new one. */
    private static String onDuplicateKey(String table) {
        String others = List.of("fingerprint", "lease_until", "expires_at").stream()
                .map(column -> column + " = IF(token = VALUES(token), VALUES(" + column + "), " + column + ")")
                .collect(Collectors.joining(", "));
        String condition = free("VALUES(fingerprint)").replace("t.", "");
        return "INSERT INTO " + table + " (" + LISTED + ") VALUES (" + PARAMETERS
                + ") ON DUPLICATE KEY UPDATE token = IF(" + condition + ", VALUES(token), token), " + others
                + ", status = IF(token = VALUES(token), NULL, status)"
                + ", answer = IF(token = VALUES(token), NULL, answer)";
    }

    private static String merge(String source, String matchedCondition, String updateCondition) {
        String condition = free("s.fingerprint");
        return source + " ON (t.id = s.id) WHEN MATCHED "
                + (matchedCondition.isEmpty() ? "" : matchedCondition + "(" + condition + ") ")
                + "THEN UPDATE SET " + assignments("s")
                + (updateCondition.isEmpty() ? "" : updateCondition + condition)
                + " WHEN NOT MATCHED THEN INSERT (" + LISTED + ") VALUES ("
                + COLUMNS.stream().map(column -> "s." + column).collect(Collectors.joining(", ")) + ")";
    }

    private static String free(String fingerprint) {
        return "t.expires_at < ? OR (t.status IS NULL AND t.lease_until < ? AND t.fingerprint = " + fingerprint + ")";
    }

    private static String assignments(String source) {
        return COLUMNS.stream()
                        .skip(1)
                        .map(column -> column + " = " + source + "." + column)
                        .collect(Collectors.joining(", "))
                + ", status = NULL, answer = NULL";
    }

    private static String typed(String text) {
        return COLUMNS.stream()
                .map(column -> "CAST(? AS " + (column.endsWith("_until") || column.endsWith("_at") ? "BIGINT" : text)
                        + ") AS " + column)
                .collect(Collectors.joining(", "));
    }
}
