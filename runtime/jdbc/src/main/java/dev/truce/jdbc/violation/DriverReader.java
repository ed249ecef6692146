package dev.truce.jdbc.violation;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the exceptions of one database's driver. */
@FunctionalInterface
public interface DriverReader {

    /**
     * Reads the exceptions of all databases. SQLSTATE, vendor code and text tell them apart, so that at most one reader knows an
     * exception.
     */
    DriverReader ANY = firstOf(List.of(
            Readers.postgreSql(),
            Readers.mySql(),
            Readers.h2(),
            Readers.sqlite(),
            Readers.oracle(),
            Readers.sqlServer(),
            Readers.db2(),
            StandardStates::serializationFailure));

    /**
     * Reads an exception.
     *
     * @param exception an exception of any driver
     * @return {@code null} if it is not this database's, or reports nothing that a conflict or an outage could be
     */
    @Nullable
    Report read(SQLException exception);

    /** Returns a reader that also knows what is the same for every database. */
    default DriverReader withStandard() {
        return firstOf(List.of(
                StandardStates::unknownOutcome, this, StandardStates::unavailable, StandardStates::unstorableValue));
    }

    private static DriverReader firstOf(List<DriverReader> readers) {
        return exception -> {
            for (DriverReader reader : readers) {
                Report report = reader.read(exception);
                if (report != null) {
                    return report;
                }
            }
            return null;
        };
    }
}
