package dev.truce.jdbc.violation;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads the exceptions of one database's driver. */
@FunctionalInterface
public interface ViolationReader {

    /** All databases'. They tell their own exceptions by SQLSTATE, vendor code and text, so that at most one reads any. */
    ViolationReader ANY = exception -> {
        for (ViolationReader reader : Readers.all()) {
            Violation violation = reader.read(exception);
            if (violation != null) {
                return violation;
            }
        }
        return null;
    };

    /**
     * What an exception says.
     *
     * @param exception an exception of any driver
     * @return {@code null} if it is not this database's, or says nothing of a violation
     */
    @Nullable
    Violation read(SQLException exception);
}
