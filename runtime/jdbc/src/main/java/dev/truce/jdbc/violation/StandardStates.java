package dev.truce.jdbc.violation;

import dev.truce.jdbc.violation.Report.Kind;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what JDBC and the SQL standard define for every database. */
final class StandardStates {

    /** Statement completion unknown, transaction resolution unknown, and a rollback because of a constraint at the commit. */
    private static final Set<String> UNKNOWN = Set.of("40003", "08007", "40002");

    /** No connection could be established, there is none any more, or the server has refused it. */
    private static final Set<String> NOT_CONNECTED = Set.of("08001", "08003", "08004");

    /**
     * The data exceptions (class 22) that say that a value does not fit its column. The others, such as a division by zero, are
     * mistakes of a statement.
     */
    private static final Set<String> UNSTORABLE =
            Set.of("22001", "22003", "22007", "22008", "22018", "22021", "22026", "22030", "22P02", "22P03", "22P05");

    /** What pools throw whose connections are all in use, beside the exceptions that JDBC has for it. */
    private static final Set<String> EXHAUSTED_CLASSES = Set.of(
            "org.apache.tomcat.jdbc.pool.PoolExhaustedException",
            "com.alibaba.druid.pool.GetConnectionTimeoutException");

    /** The texts of Agroal, c3p0 and Commons DBCP, whose exceptions have no class of their own and no state. */
    private static final List<String> EXHAUSTED_TEXTS = List.of(
            "Sorry, acquisition timeout!",
            "Acquisition timeout while waiting for new connection",
            "An attempt by a client to checkout a Connection has timed out.",
            "Cannot get a connection, pool error Timeout waiting for idle object");

    private static final String CLOSED_CONNECTION = "com.zaxxer.hikari.pool.ProxyConnection$ClosedConnection";

    private StandardStates() {}

    /** Reads an unknown outcome, which no code of a vendor may hide. */
    static @Nullable Report unknownOutcome(SQLException exception) {
        return UNKNOWN.contains(state(exception)) ? Report.of(Kind.UNKNOWN_OUTCOME) : null;
    }

    /** Reads timeouts and outages. HikariCP's pool without a free connection reports a transient failure of the connection. */
    static @Nullable Report unavailable(SQLException exception) {
        if (exception instanceof SQLTimeoutException || isExhaustedPool(exception)) {
            return Report.of(Kind.TIMEOUT);
        }
        if (exception instanceof SQLTransientConnectionException || NOT_CONNECTED.contains(state(exception))) {
            return Report.of(Kind.OUTAGE);
        }
        boolean lost = exception instanceof SQLNonTransientConnectionException
                || exception instanceof SQLRecoverableException
                || state(exception).startsWith("08")
                || isRollbackOfClosed(exception);
        return lost ? Report.of(Kind.LOST_CONNECTION) : null;
    }

    private static boolean isExhaustedPool(SQLException exception) {
        return EXHAUSTED_CLASSES.contains(exception.getClass().getName())
                || (exception.getSQLState() == null
                        && EXHAUSTED_TEXTS.stream().anyMatch(Readers.message(exception)::startsWith));
    }

    /**
     * Returns whether a transaction could not roll back, since HikariCP had closed its connection when a statement found it broken. The
     * exception has no state, and it is all that is left where a transaction manager drops the first one, as Micronaut Data does.
     */
    private static boolean isRollbackOfClosed(SQLException exception) {
        StackTraceElement[] trace = exception.getStackTrace();
        return trace.length > 0
                && trace[0].getClassName().startsWith(CLOSED_CONNECTION)
                && Arrays.stream(trace)
                        .limit(4)
                        .anyMatch(frame -> frame.getMethodName().equals("rollback"));
    }

    /** Reads a serialization failure of a database that is not known otherwise. */
    static @Nullable Report serializationFailure(SQLException exception) {
        return state(exception).equals("40001") ? Report.of(Kind.SERIALIZATION) : null;
    }

    /** Reads a value that does not fit its column. */
    static @Nullable Report unstorableValue(SQLException exception) {
        return UNSTORABLE.contains(state(exception)) ? Report.of(Kind.UNSTORABLE_VALUE) : null;
    }

    private static String state(SQLException exception) {
        String state = exception.getSQLState();
        return state == null ? "" : state;
    }
}
