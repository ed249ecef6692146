package dev.truce.jdbc.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.jdbc.Dialect;
import dev.truce.jdbc.support.DataSources;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The statements, also of the databases that no test can start. */
final class ClaimSqlTest {
    private static final String TAKE_OVER =
            "fingerprint = s.fingerprint, token = s.token, lease_until = s.lease_until, "
                    + "expires_at = s.expires_at, status = NULL, answer = NULL";
    private static final String FREE =
            "t.expires_at < ? OR (t.status IS NULL AND t.lease_until < ? AND t.fingerprint = s.fingerprint)";
    private static final String INSERT =
            " WHEN NOT MATCHED THEN INSERT (id, fingerprint, token, lease_until, expires_at)"
                    + " VALUES (s.id, s.fingerprint, s.token, s.lease_until, s.expires_at)";

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void statementTakesTheSameParametersEverywhere(Dialect dialect) {
        assertThat(ClaimSql.of(dialect, "keys").chars().filter(c -> c == '?').count())
                .isEqualTo(7);
    }

    @Test
    void oracleHasTheConditionInTheUpdate() {
        assertThat(ClaimSql.of(Dialect.ORACLE, "keys"))
                .startsWith("MERGE INTO keys t USING (SELECT CAST(? AS VARCHAR2(64)) AS id, ")
                .contains("CAST(? AS NUMBER(19)) AS expires_at FROM dual) s ON (t.id = s.id)")
                .endsWith(" WHEN MATCHED THEN UPDATE SET " + TAKE_OVER + " WHERE " + FREE + INSERT);
    }

    @Test
    void sqlServerLocksTheKeyAndEndsTheStatement() {
        assertThat(ClaimSql.of(Dialect.SQL_SERVER, "dbo.keys"))
                .startsWith("MERGE INTO dbo.keys WITH (HOLDLOCK) AS t USING (SELECT CAST(? AS VARCHAR(64)) AS id, ")
                .endsWith(" WHEN MATCHED AND (" + FREE + ") THEN UPDATE SET " + TAKE_OVER + INSERT + ";");
    }

    @Test
    void db2SelectsFromItsOwnTableOfOneRow() {
        assertThat(ClaimSql.of(Dialect.DB2, "keys"))
                .contains(" FROM SYSIBM.SYSDUMMY1) AS s ON (t.id = s.id) WHEN MATCHED AND (" + FREE + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a;drop", "a.b.c", "\"a\"", "1a"})
    void tableMustBeAPlainName(String table) {
        assertThatThrownBy(() -> IdempotencyStore.of(
                        DataSources.of(() -> {
                            throw new AssertionError("opened");
                        }),
                        table,
                        Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + table + "'");
    }
}
