package dev.truce.jdbc;

import static dev.truce.jdbc.support.TestContract.reference;
import static dev.truce.jdbc.support.TestContract.unique;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.sqlserver.jdbc.SqlServerFailure;
import dev.truce.jdbc.support.TestContract;
import dev.truce.runtime.Collision;
import dev.truce.runtime.ConstraintRule;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.ResourceContract;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Databases that no test can start: what their documentation says that they say. */
final class DocumentedMessagesTest {

    private static final class User {}

    private static final ResourceContract<User> USERS = contract(
            unique("EMAIL", "email").withConstraintNames("UK_EMAIL"),
            unique("SLOT", "room", "startsAt"),
            unique("KEY", "id"),
            reference("IN_USE", "subscription").withTable("subscriptions").withConstraintNames("FK_SUB"));

    private static ResourceContract<User> contract(ConstraintRule... rules) {
        return new TestContract<>(User.class, List.of(rules)).in("app.users", "id");
    }

    private static Optional<String> translated(Dialect dialect, SQLException failure) {
        Contracts contracts = Contracts.of(USERS);
        Optional<String> any = code(ConstraintTranslator.of(contracts), failure);
        assertThat(code(ConstraintTranslator.of(contracts, dialect), failure)).isEqualTo(any);
        return any;
    }

    private static Optional<String> code(ConstraintTranslator translator, SQLException failure) {
        return translator
                .translate(failure, User.class)
                .map(conflict -> conflict.type().code());
    }

    private static SQLException mySql(String message) {
        return new SQLIntegrityConstraintViolationException(message, "23000", 1062);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Duplicate entry 'a@x.org' for key 'users.uk_email'                | EMAIL",
                "Duplicate entry 'a@x.org' for key 'uk_email'                      | EMAIL",
                "Duplicate entry 'a@x.org' for key 'audit.uk_email'                | ",
                "Duplicate entry '1' for key 'users.PRIMARY'                       | KEY",
                "Duplicate entry '1' for key 'PRIMARY'                             | KEY",
                "Duplicate entry '1' for key 'audit.PRIMARY'                       | ",
                "Duplicate entry 'x' for key 'uk_email' for key 'audit.other'      | ",
                "Duplicate entry 'x' for key 'audit.other' for key 'uk_email'      | EMAIL",
                "(conn=7) Duplicate entry 'a@x.org' for key 'uk_email'             | EMAIL",
                "Doppelter Eintrag 'a@x.org' für Schlüssel 'users.uk_email'        | EMAIL",
                "'a@x.org' は索引 'uk_email' で重複しています。                      | EMAIL",
                "Doppelter Eintrag 'x' for key 'other' für Schlüssel 'uk_email'    | EMAIL",
                "Doppelter Eintrag 'x' für Schlüssel 'uk_email' für Schlüssel 'b'  | ",
                "Ingizo rudufu '%-.64T' kwa ufunguo wa 'uk_email'                  | ",
                "Duplicate entry                                                   | ",
                "Duplicate entry '                                                 | ",
                "Duplicate entry ''                                                | ",
            })
    void mySqlNamesTheKeyLast(String message, String code) {
        assertThat(translated(Dialect.MYSQL, mySql(message))).isEqualTo(Optional.ofNullable(code));
    }

    @Test
    void statementThatADriverAppendsIsNeverReadAsTheKey() {
        String dumped = "Duplicate entry 'v' for key 'other'\nQuery is: INSERT INTO t VALUES ('x' for key 'uk_email')";

        assertThat(translated(Dialect.MARIADB, mySql(dumped))).isEmpty();
    }

    @Test
    void mySqlTellsADeleteFromAMissingParent() {
        String text =
                " row: a foreign key constraint fails (`app`.`subscriptions`, CONSTRAINT `FK_SUB` FOREIGN KEY (`user_id`)"
                        + " REFERENCES `users` (`id`))";

        assertThat(translated(
                        Dialect.MYSQL, new SQLException("Cannot delete or update a parent" + text, "23000", 1451)))
                .contains("IN_USE");
        assertThat(translated(Dialect.MYSQL, new SQLException("Cannot add or update a child" + text, "23000", 1452)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "ORA-00001: unique constraint (APP.UK_EMAIL) violated                                           | 1 | EMAIL",
                "ORA-00001: Unique Constraint (APP.UK_EMAIL) verletzt                                           | 1 | EMAIL",
                "ORA-00001: unique constraint (APP.SYS_C007) violated on table APP.USERS columns (ROOM, STARTS_AT) | 1 | SLOT",
                "ORA-00001: unique constraint (APP.SYS_C007) violated on table APP.AUDIT columns (ROOM, STARTS_AT) | 1 | ",
                "ORA-00001: unique constraint (APP.SYS_C007) violated                                           | 1 | ",
                "ORA-02292: integrity constraint (APP.FK_SUB) violated - child record found                     | 2292 | IN_USE",
                "ORA-02291: integrity constraint (APP.FK_SUB) violated - parent key not found                   | 2291 | ",
                "ORA-20001: ORA-00001: unique constraint (APP.UK_EMAIL) violated                                | 20001 | ",
                "ORA-01400: cannot insert NULL into (APP.USERS.EMAIL)                                           | 1400 | ",
                "ORA-02290: check constraint (APP.UK_EMAIL) violated                                            | 2290 | ",
            })
    void oracleNamesTheConstraintInItsFirstLine(String message, int errorCode, String code) {
        SQLException failure = new SQLIntegrityConstraintViolationException(message, "23000", errorCode);

        assertThat(translated(Dialect.ORACLE, failure)).isEqualTo(Optional.ofNullable(code));
    }

    /** What a commit finds of deferred constraints. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ORA-00001: unique constraint (APP.UK_EMAIL) violated | EMAIL",
                "ORA-02292: integrity constraint (APP.FK_SUB) violated - child record found | IN_USE",
                "ORA-00001: unique constraint (APP.OTHER) violated | ",
                "ORA-01555: snapshot too old (APP.UK_EMAIL) | ",
                "ORA-02091: transaction rolled back | ",
                "'' | "
            })
    void oraclesCommitSaysWhyInTheSecondLine(String cause, String code) {
        SQLException failure = new SQLException("ORA-02091: transaction rolled back\n" + cause, "40000", 2091);

        assertThat(translated(Dialect.ORACLE, failure)).isEqualTo(Optional.ofNullable(code));
    }

    @Test
    void oraclesLaterLinesHoldValuesAndAreNotRead() {
        String message =
                "ORA-00001: unique constraint (APP.OTHER) violated\nORA-03301: (ORA-00001 details) row with column values"
                        + " (A:'(APP.UK_EMAIL) violated on table APP.USERS columns (EMAIL)') already exists";

        assertThat(translated(Dialect.ORACLE, new SQLException(message, "23000", 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Violation of UNIQUE KEY constraint 'UK_EMAIL'. Cannot insert duplicate key in object 'app.users'. The duplicate key value is (x). | 2627 | EMAIL",
                "Violation of PRIMARY KEY constraint 'PK__users__3213E83F'. Cannot insert duplicate key in object 'app.users'. The duplicate key value is (1). | 2627 | KEY",
                "Violation of PRIMARY KEY constraint 'PK__audit__3213E83F'. Cannot insert duplicate key in object 'app.audit'. The duplicate key value is (1). | 2627 | ",
                "Cannot insert duplicate key row in object 'app.users' with unique index 'UK_EMAIL'. The duplicate key value is (x). | 2601 | EMAIL",
                "Cannot insert duplicate key row in object 'app.users' with unique index 'OTHER'. The duplicate key value is (' with unique index 'UK_EMAIL'). | 2601 | ",
                "Violation of UNIQUE KEY constraint 'OTHER'. Cannot insert duplicate key in object 'app.users'. The duplicate key value is (constraint 'UK_EMAIL'. Cannot insert duplicate key in object 'app.users'). | 2627 | ",
                "The INSERT statement conflicted with the FOREIGN KEY constraint 'FK_SUB'. The conflict occurred in database 'd'. | 547 | ",
                "The INSERT statement conflicted with the CHECK constraint 'UK_EMAIL'. | 547 | ",
                "Cannot insert the value NULL into column 'email', table 'app.users'; "
                        + "column does not allow nulls. INSERT fails. | 515 | ",
                "Verletzung der UNIQUE KEY-Einschränkung 'UK_EMAIL'. | 2627 | ",
            })
    void sqlServerNamesTheConstraintFirst(String message, int errorCode, String code) {
        assertThat(translated(Dialect.SQL_SERVER, new SQLException(message, "23000", errorCode)))
                .isEqualTo(Optional.ofNullable(code));
    }

    @Test
    void sqlServerTellsADeleteOfAReferencedRow() {
        String message =
                "The DELETE statement conflicted with the REFERENCE constraint \"FK_SUB\". The conflict occurred in database"
                        + " \"d\", table \"app.subscriptions\", column 'user_id'.";

        assertThat(translated(Dialect.SQL_SERVER, new SQLException(message, "23000", 547)))
                .contains("IN_USE");
    }

    @Test
    void db2sIndexNumberIsNoNameUntilTheCatalogueIsRead() {
        SQLException failure = new SQLException(
                "DB2 SQL Error: SQLCODE=-803, SQLSTATE=23505, SQLERRMC=2;APP.USERS, DRIVER=4.33", "23505", -803);

        assertThat(translated(Dialect.DB2, failure)).isEmpty();
        assertThat(ConstraintTranslator.of(Contracts.of(USERS)).constraint(failure))
                .contains("constraint index 2 of table USERS");
    }

    @Test
    void db2NamesTheForeignKeyOfADelete() {
        String text = "DB2 SQL Error: SQLCODE=%d, SQLSTATE=%s, SQLERRMC=APP.SUBSCRIPTIONS.FK_SUB, DRIVER=4.33";

        assertThat(translated(Dialect.DB2, new SQLException(text.formatted(-532, "23504"), "23504", -532)))
                .contains("IN_USE");
        assertThat(translated(Dialect.DB2, new SQLException(text.formatted(-530, "23503"), "23503", -530)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MYSQL, 40001, 1213",
        "MARIADB, HY000, 1020",
        "MYSQL, 40000, 3101",
        "ORACLE, 72000, 8177",
        "ORACLE, 61000, 60",
        "SQL_SERVER, 40001, 1205",
        "DB2, 40001, -911",
        "DB2, 57033, -913",
        "H2, 40001, 40001",
        "H2, 90131, 90131",
    })
    void lostToAConcurrentRequestIsACollision(Dialect dialect, String state, int code) {
        SQLException failure = new SQLException("ORA-%05d: x".formatted(code), state, code);

        assertThat(ConstraintTranslator.of(Contracts.of(USERS), dialect).translate(failure))
                .containsInstanceOf(Collision.class);
        assertThat(ConstraintTranslator.of(Contracts.of(USERS)).translate(failure))
                .containsInstanceOf(Collision.class);
    }

    @ParameterizedTest
    @CsvSource({
        "MYSQL, HY000, 1205, TIMEOUT",
        "MYSQL, HY000, 3572, TIMEOUT",
        "MYSQL, HY000, 3024, TIMEOUT",
        "MYSQL, 70100, 1317, TIMEOUT",
        "MARIADB, 70100, 1969, TIMEOUT",
        "MYSQL, 08S01, 1053, OUTAGE",
        "MYSQL, 42000, 1203, OUTAGE",
        "MYSQL, HY000, 4031, OUTAGE",
        "MARIADB, 70100, 1927, OUTAGE",
        "MYSQL, 08004, 1040, OUTAGE",
        "ORACLE, 61000, 54, TIMEOUT",
        "ORACLE, 72000, 1013, TIMEOUT",
        "ORACLE, 08000, 3113, OUTAGE",
        "ORACLE, 72000, 28, OUTAGE",
        "ORACLE, 61000, 18, OUTAGE",
        "ORACLE, 42000, 2049, TIMEOUT",
        "ORACLE, 72000, 25408, UNKNOWN_OUTCOME",
        "DB2, 57014, -952, TIMEOUT",
        "H2, HYT00, 50200, TIMEOUT",
        "H2, 57014, 57014, TIMEOUT",
        "H2, 90067, 90067, OUTAGE",
        "H2, 90098, 90098, OUTAGE",
        "POSTGRESQL, 08006, 0, OUTAGE",
        "POSTGRESQL, 40003, 0, UNKNOWN_OUTCOME",
        "POSTGRESQL, 08007, 0, UNKNOWN_OUTCOME",
        "POSTGRESQL, 40002, 0, UNKNOWN_OUTCOME",
    })
    void timeoutsOutagesAndUnknownOutcomesAreNoConflict(Dialect dialect, String state, int code, Violation.Kind kind) {
        SQLException failure = new SQLException("ORA-%05d: x".formatted(code), state, code);

        for (ConstraintTranslator translator : List.of(
                ConstraintTranslator.of(Contracts.of(USERS), dialect), ConstraintTranslator.of(Contracts.of(USERS)))) {
            assertThat(translator.translate(failure)).isEmpty();
            assertThat(translator.read(failure))
                    .hasValueSatisfying(
                            violation -> assertThat(violation.kind()).isEqualTo(kind));
        }
    }

    /** Other drivers use the same numbers for other things. */
    @ParameterizedTest
    @CsvSource({
        "S0001, 1222, TIMEOUT",
        "S0001, 3960, LOST_RACE",
        "S0001, 41302, LOST_RACE",
        "S0001, 41305, LOST_RACE",
        "S0001, 41325, LOST_RACE",
        "S0001, 2628, UNSTORABLE_VALUE",
        "22001, 8152, UNSTORABLE_VALUE",
        "S0001, 8115, UNSTORABLE_VALUE",
        "S0001, 220, UNSTORABLE_VALUE",
        "S0001, 242, UNSTORABLE_VALUE",
        "S0001, 10928, OUTAGE",
        "S0001, 10929, OUTAGE",
        "S0001, 40501, OUTAGE",
        "S0001, 40613, OUTAGE",
        "S0001, 40197, OUTAGE",
        "S0001, 596, OUTAGE",
    })
    void sqlServersCodesCountWhereItsOwnDriverReportsThem(String state, int code, Violation.Kind kind) {
        SqlServerFailure own = new SqlServerFailure(state, code);
        SQLException foreign = new SQLException("x", "S0001", code);

        for (ConstraintTranslator translator : List.of(
                ConstraintTranslator.of(Contracts.of(USERS), Dialect.SQL_SERVER),
                ConstraintTranslator.of(Contracts.of(USERS)))) {
            assertThat(translator.read(own))
                    .hasValueSatisfying(
                            violation -> assertThat(violation.kind()).isEqualTo(kind));
            assertThat(translator.read(foreign)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1222, Lock request time out period exceeded., TIMEOUT",
        "3960, Snapshot isolation transaction aborted, LOST_RACE"
    })
    void sqlServersLockAndSnapshotTextsCountFromEachDriver(int code, String text, Violation.Kind kind) {
        assertThat(ConstraintTranslator.of(Contracts.of(USERS)).read(new SQLException(text, "S0001", code)))
                .hasValueSatisfying(violation -> assertThat(violation.kind()).isEqualTo(kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sorry, acquisition timeout!",
                "Acquisition timeout while waiting for new connection",
                "An attempt by a client to checkout a Connection has timed out.",
                "Cannot get a connection, pool error Timeout waiting for idle object"
            })
    void poolWithoutAFreeConnectionIsATimeout(String text) {
        ConstraintTranslator translator = ConstraintTranslator.of(Contracts.of(USERS));

        assertThat(translator.read(new IllegalStateException(new SQLException(text))))
                .hasValueSatisfying(violation -> assertThat(violation.kind()).isEqualTo(Violation.Kind.TIMEOUT));
        assertThat(translator.read(new SQLException(text, "P0001"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"rollback, true", "prepareStatement, false"})
    void onlyTheRollbackOfAConnectionThatThePoolHasClosedIsAnOutage(String called, boolean isOutage) {
        SQLException failure = new SQLException("Connection is closed");
        failure.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("com.zaxxer.hikari.pool.ProxyConnection$ClosedConnection", "lambda$0", null, 562),
            new StackTraceElement("jdk.proxy3.$Proxy18", called, null, -1),
            new StackTraceElement("com.zaxxer.hikari.pool.ProxyConnection", called, null, 386),
        });

        assertThat(ConstraintTranslator.of(Contracts.of(USERS))
                        .read(new RuntimeException(failure))
                        .filter(violation -> violation.kind() == Violation.Kind.OUTAGE && violation.mayHaveSucceeded()))
                .matches(found -> found.isPresent() == isOutage);
    }

    @Test
    void poolWithoutAFreeConnectionIsAnOutage() {
        SQLException failure = new SQLTransientConnectionException("HikariPool-1 - Connection is not available");

        assertThat(ConstraintTranslator.of(Contracts.of(USERS)).read(new RuntimeException(failure)))
                .hasValueSatisfying(violation -> assertThat(violation.kind()).isEqualTo(Violation.Kind.OUTAGE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Violation de la contrainte UNIQUE KEY « UK_EMAIL ». Impossible d'insérer une clé en double dans l'objet « app.users ». Valeur de clé dupliquée : (x). | 2627 | EMAIL",
                "Violation de la contrainte UNIQUE KEY 'UK_EMAIL'. Impossible d'insérer une clé en double dans l'objet 'app.users'. | 2627 | EMAIL",
                "Verletzung der UNIQUE KEY-Einschränkung \"UK_EMAIL\". Ein doppelter Schlüssel kann in das Objekt \"app.users\" nicht eingefügt werden. Der doppelte Schlüsselwert ist (\"UK_X\"). | 2627 | EMAIL",
                "Verletzung der PRIMARY KEY-Einschränkung „PK__users“. Ein doppelter Schlüssel kann in das Objekt „app.users“ nicht eingefügt werden. | 2627 | KEY",
                "制約 'UK_EMAIL' の UNIQUE KEY 違反。オブジェクト 'app.users' には重複するキーを挿入できません。重複するキーの値は (x) です。 | 2627 | EMAIL",
                "一意インデックス 'UK_EMAIL' を含むオブジェクト 'app.users' に重複するキー行を挿入できません。 | 2601 | EMAIL",
                "Eine Zeile mit doppeltem Schlüssel kann in das Objekt \"app.users\" mit dem eindeutigen Index \"UK_EMAIL\" nicht eingefügt werden. | 2601 | EMAIL",
                "Verletzung der UNIQUE KEY-Einschränkung \"UK_EMAIL\". Ein doppelter Schlüssel kann in das Objekt \"other.users\" nicht eingefügt werden. | 2627 | ",
                "Die DELETE-Anweisung steht in Konflikt mit der REFERENCE-Einschränkung \"FK_SUB\". Der Konflikt trat in der \"d\"-Datenbank, Tabelle \"app.subscriptions\", column 'user_id' auf. | 547 | IN_USE",
                "L'instruction DELETE est en conflit avec la contrainte REFERENCE \"FK_SUB\". | 547 | IN_USE",
                "Die INSERT-Anweisung steht in Konflikt mit der FOREIGN KEY-Einschränkung \"FK_SUB\". | 547 | ",
            })
    void sqlServerQuotesNamesInAnyLanguage(String message, int errorCode, String code) {
        assertThat(translated(Dialect.SQL_SERVER, new SQLException(message, "23000", errorCode)))
                .isEqualTo(Optional.ofNullable(code));
    }

    @Test
    void batchOfADriverThatTellsNoNextExceptionIsReadItself() {
        SQLException failure =
                new BatchUpdateException("Duplicate entry 'v' for key 'uk_email'", "23000", 1062, new int[0]);

        assertThat(translated(Dialect.MARIADB, failure)).contains("EMAIL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "Duplicate entry 'v' for key 'uk_email'"})
    void textWithoutItsCodeSaysNothing(String message) {
        assertThat(translated(Dialect.MYSQL, new SQLException(message))).isEmpty();
        assertThat(translated(Dialect.MYSQL, new SQLException(message, "42000", 1064)))
                .isEmpty();
        assertThat(translated(Dialect.POSTGRESQL, new SQLException(message, "23505", 0)))
                .isEmpty();
    }
}
