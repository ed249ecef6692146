package dev.truce.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.runtime.Contracts;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The application's own code in the database says that a transaction lost a race: it may say so each time. */
final class RaisedSerializationTest {

    private static Violation read(SQLException failure) {
        return ConstraintTranslator.of(Contracts.of()).read(failure).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "1644, banned, true",
        "1213, Deadlock found when trying to get lock; try restarting transaction, false",
        "-438, 'DB2 SQL Error: SQLCODE=-438, SQLSTATE=40001, SQLERRMC=banned', true",
        "-911, 'DB2 SQL Error: SQLCODE=-911, SQLSTATE=40001, SQLERRMC=2', false"
    })
    void signalOfASqlStateIsNoReportOfTheDatabase(int code, String message, boolean raised) {
        Violation violation = read(new SQLTransactionRollbackException(message, "40001", code));

        assertThat(violation.kind()).isEqualTo(Violation.Kind.LOST_RACE);
        assertThat(violation.isRaisedByApplication()).isEqualTo(raised);
    }

    @ParameterizedTest
    @CsvSource({"1644, 45000", "-438, 75000"})
    void otherSignalIsNoLostRace(int code, String state) {
        assertThat(ConstraintTranslator.of(Contracts.of()).read(new SQLException("banned", state, code)))
                .isEmpty();
    }
}
