package dev.truce.processor.schema.liquibase;

import dev.truce.processor.schema.ddl.Migrator;
import dev.truce.processor.schema.sql.Certainty;
import dev.truce.processor.schema.sql.Database;
import dev.truce.processor.schema.sql.SqlFile;
import dev.truce.processor.schema.sql.SqlLexer;
import dev.truce.processor.schema.sql.SqlStatement;
import dev.truce.processor.schema.sql.SqlToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What {@code modifySql} makes of the statements of a changeset. Texts that it appends are read; after any other change, what a
 * statement does is not known.
 */
final class ModifySql {
    private static final Set<String> REWRITING = Set.of("prepend", "replace", "regExpReplace");
    /** Words without which what follows the columns of a table does not matter for rules. */
    private static final Set<String> OF_TABLES = Set.of("AS", "COLLATE", "INHERITS", "LIKE", "SELECT");

    private final List<SqlToken> appended = new ArrayList<>();
    private Certainty appends = Certainty.YES;
    private boolean rewrites;

    private ModifySql() {}

    static ModifySql of(Element changeSet, Database database) {
        ModifySql all = new ModifySql();
        changeSet.children("modifySql").forEach(modification -> all.add(modification, database));
        return all;
    }

    private void add(Element modification, Database database) {
        Certainty runs = database.matches(modification.get("dbms")).and(Conditions.contexts(modification));
        if (runs == Certainty.NO) {
            return;
        }
        rewrites |= modification.children().stream().anyMatch(change -> REWRITING.contains(change.name()));
        for (Element append : modification.children("append").toList()) {
            SqlFile text = new SqlFile("", append.get("value"), append.line(), ";");
            SqlLexer.read(text, database.dialect()).stream()
                    .filter(token -> token.kind() != SqlToken.Kind.END)
                    .forEach(appended::add);
            appends = appends.and(runs);
        }
    }

    /**
     * Applies a statement as it is after the modification.
     *
     * @param change the change that it is for
     */
    void apply(String change, SqlStatement statement, Certainty runs, Migrator migrator) {
        if (rewrites) {
            migrator.apply(statement, Certainty.MAYBE);
        } else if (appends == Certainty.YES) {
            migrator.apply(with(statement), runs);
        } else if (change.equals("createTable")
                && appended.stream().noneMatch(token -> OF_TABLES.contains(token.word()))) {
            migrator.apply(statement, runs);
        } else {
            migrator.apply(with(statement), Certainty.MAYBE);
        }
    }

    private SqlStatement with(SqlStatement statement) {
        if (appended.isEmpty()) {
            return statement;
        }
        List<SqlToken> tokens = new ArrayList<>(statement.tokens());
        tokens.addAll(appended);
        return new SqlStatement(statement.file(), tokens);
    }
}
