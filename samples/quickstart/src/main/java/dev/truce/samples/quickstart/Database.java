package dev.truce.samples.quickstart;

import dev.truce.jdbc.ConstraintTranslator;
import dev.truce.jdbc.Dialect;
import dev.truce.runtime.Contracts;
import javax.sql.DataSource;

/**
 * The database, and who understands what it says.
 *
 * @param connections gives a connection for each statement
 * @param translator finds the rule of a violated constraint
 */
record Database(DataSource connections, ConstraintTranslator translator) {
    static final Dialect DIALECT = Dialect.H2;

    Database(DataSource connections, Contracts contracts) {
        this(connections, ConstraintTranslator.of(contracts, DIALECT));
    }
}
