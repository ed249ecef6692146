package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.Dialect;
import dev.truce.processor.schema.sql.SqlFile;
import dev.truce.processor.schema.sql.SqlLexer;
import dev.truce.processor.schema.sql.SqlToken;
import dev.truce.processor.schema.sql.StatementSplitter;
import java.util.Set;
import java.util.stream.Stream;

/** A migration, or a part of one. */
public interface Migration {

    /** Returns the SQL that runs on every database, which reveals the dialect. */
    Stream<SqlToken> sql();

    /** Returns the databases that its conditions name. */
    Set<String> databases();

    /** Applies the statements that run on the database of the migrator. */
    void applyTo(Migrator migrator);

    /** Returns a migration that consists of plain SQL. */
    static Migration of(SqlFile file) {
        return new Plain(file);
    }

    /**
     * Plain SQL.
     *
     * @param file the whole file
     */
    record Plain(SqlFile file) implements Migration {

        @Override
        public Stream<SqlToken> sql() {
            return SqlLexer.read(file.text(), Dialect.OTHER).stream();
        }

        @Override
        public Set<String> databases() {
            return Set.of();
        }

        @Override
        public void applyTo(Migrator migrator) {
            StatementSplitter.split(file, migrator.schema().dialect()).forEach(migrator::apply);
        }
    }
}
