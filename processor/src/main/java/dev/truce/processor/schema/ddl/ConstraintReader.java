package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.Identifier;
import dev.truce.processor.schema.sql.NotUnderstoodException;
import dev.truce.processor.schema.sql.SqlCursor;
import dev.truce.processor.schema.sql.SqlPlace;
import dev.truce.processor.schema.sql.SqlToken;
import dev.truce.processor.schema.sql.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.statement.ReferentialAction;
import net.sf.jsqlparser.statement.create.table.ForeignKeyIndex;
import net.sf.jsqlparser.statement.create.table.Index;
import net.sf.jsqlparser.statement.create.table.NamedConstraint;
import org.jspecify.annotations.Nullable;

/** Reads the constraints of a table, both inside {@code CREATE TABLE} and from {@code ALTER TABLE}. */
final class ConstraintReader {
    private static final Set<String> HEADS = Set.of(
            "CONSTRAINT",
            "PRIMARY",
            "UNIQUE",
            "FOREIGN",
            "CHECK",
            "DEFAULT",
            "EXCLUDE",
            "KEY",
            "INDEX",
            "FULLTEXT",
            "SPATIAL");
    private static final Set<String> PLAIN_INDEX = Set.of("KEY", "INDEX", "FULLTEXT", "SPATIAL");

    private final Schema schema;
    private final Table table;

    ConstraintReader(Schema schema, Table table) {
        this.schema = schema;
        this.table = table;
    }

    /** Whether a part of a table is a constraint rather than a column; a column may have a keyword for its name. */
    static boolean isConstraint(SqlCursor cursor) {
        String head = cursor.peek().word();
        SqlToken second = cursor.peek(1);
        return switch (head) {
            case "KEY", "INDEX" ->
                second.isSign("(")
                        || second.is("IF")
                        || (second.isName()
                                && (cursor.peek(2).isSign("(") || cursor.peek(2).is("USING"))
                                && !isType(cursor));
            case "PRIMARY", "FOREIGN" -> second.is("KEY");
            default -> HEADS.contains(head);
        };
    }

    /** {@code key varchar(20)} is a column, {@code KEY ix (a)} an index. */
    private static boolean isType(SqlCursor cursor) {
        return Set.of("VARCHAR", "CHAR", "NUMERIC", "DECIMAL", "NVARCHAR", "VARCHAR2", "INT", "BIGINT")
                .contains(cursor.peek(1).word());
    }

    /** Adds a constraint to the table, unless it says {@code IF NOT EXISTS} and is there. */
    void add(List<SqlToken> written, SqlPlace place) throws NotUnderstoodException {
        List<SqlToken> tokens = withoutIfNotExists(written);
        if (PLAIN_INDEX.contains(tokens.get(0).word())) {
            return;
        }
        int start = tokens.get(0).is("CONSTRAINT") ? Math.min(2, tokens.size()) : 0;
        if (start > 0 && tokens.size() > 1 && tokens.get(1).word().matches("UNIQUE|CHECK|PRIMARY|FOREIGN")) {
            start = 1;
        }
        Identifier name = start == 2 ? Identifier.of(tokens.get(1).text()) : null;
        if (name != null && tokens.size() < written.size() && table.hasConstraint(name)) {
            return;
        }
        SqlCursor rest = new SqlCursor(tokens.subList(start, tokens.size()));
        while (name != null && rest.acceptSign(".")) {
            name = rest.name();
        }
        String head = rest.peek().word();
        List<SqlToken> body = rest.rest();
        if (head.equals("CHECK")) {
            check(name, body, place);
        } else if (head.equals("NOT")) {
            required(new SqlCursor(body), place);
        } else if (!head.equals("DEFAULT") && isEnforced(body)) {
            Index index = JSql.constraint(withoutStorage(body));
            if (name == null && index instanceof NamedConstraint named && named.getIndexName() != null) {
                name = Identifier.of(named.getIndexName());
            }
            add(name, index, place);
        }
    }

    /** Reads PostgreSQL's {@code NOT NULL column}. */
    private void required(SqlCursor cursor, SqlPlace place) throws NotUnderstoodException {
        if (!cursor.accept("NOT", "NULL")) {
            throw new NotUnderstoodException("constraint");
        }
        table.change(cursor.name(), column -> column.nullable(false, place));
    }

    /** Whether the database refuses what breaks the constraint; Oracle and the standard have words for one that it only knows. */
    private static boolean isEnforced(List<SqlToken> body) {
        for (int i = 0; i < body.size(); i++) {
            boolean isNot = i > 0 && body.get(i - 1).is("NOT");
            if (body.get(i).is("DISABLE") || (isNot && body.get(i).is("ENFORCED"))) {
                return false;
            }
        }
        return true;
    }

    /** Drops what follows the columns of a key: how it is stored does not matter. */
    private static List<SqlToken> withoutStorage(List<SqlToken> body) throws NotUnderstoodException {
        SqlCursor cursor = new SqlCursor(body);
        if (!cursor.acceptAny("UNIQUE", "PRIMARY")) {
            return body;
        }
        while (!cursor.isAtEnd() && !cursor.peek().isSign("(")) {
            cursor.next();
        }
        if (!cursor.isAtEnd()) {
            cursor.group();
        }
        return body.subList(0, body.size() - cursor.rest().size());
    }

    private static List<SqlToken> withoutIfNotExists(List<SqlToken> tokens) {
        for (int i = 0; i + 2 < tokens.size() && !tokens.get(i).isSign("("); i++) {
            if (tokens.get(i).is("IF")
                    && tokens.get(i + 1).is("NOT")
                    && tokens.get(i + 2).is("EXISTS")) {
                List<SqlToken> others = new ArrayList<>(tokens.subList(0, i));
                others.addAll(tokens.subList(i + 3, tokens.size()));
                return others;
            }
        }
        return tokens;
    }

    private void add(@Nullable Identifier name, Index index, SqlPlace place) throws NotUnderstoodException {
        switch (index.getKind()) {
            case PRIMARY_KEY -> unique(name, index, UniqueKey.Kind.PRIMARY, "pkey", place);
            case UNIQUE -> unique(name, index, UniqueKey.Kind.CONSTRAINT, "key", place);
            case EXCLUDE -> unique(name, index, UniqueKey.Kind.EXCLUSION, "excl", place);
            case FOREIGN_KEY -> reference(name, (ForeignKeyIndex) index, place);
            case INDEX, FULLTEXT, SPATIAL -> {}
            default -> throw new NotUnderstoodException("constraint");
        }
    }

    private void unique(@Nullable Identifier name, Index index, UniqueKey.Kind kind, String label, SqlPlace place) {
        List<KeyPart> parts = new KeyParts(schema).of(index);
        List<String> named = parts.stream().map(KeyPart::column).toList();
        boolean primary = kind == UniqueKey.Kind.PRIMARY;
        Identifier own = name == null ? GivenNames.choose(schema, table, primary ? List.of() : named, label) : name;
        table.add(new UniqueKey(own, kind, parts, Condition.NONE, place));
        if (primary) {
            named.forEach(column -> table.change(Identifier.of(column), old -> old.nullable(false, old.place())));
        }
    }

    private void reference(@Nullable Identifier name, ForeignKeyIndex index, SqlPlace place) {
        List<String> columns = new ArrayList<>();
        index.getColumnsNames()
                .forEach(column -> columns.add(Identifier.of(column).key()));
        List<Identifier> target = new ArrayList<>();
        if (index.getTable().getSchemaName() != null) {
            target.add(Identifier.of(index.getTable().getSchemaName()));
        }
        target.add(Identifier.of(index.getTable().getName()));
        ReferentialAction delete = index.getReferentialAction(ReferentialAction.Type.DELETE);
        String action = delete == null ? "" : String.valueOf(delete.getAction()).replace('_', ' ');
        boolean refuses = action.equals("RESTRICT") || action.equals("NO ACTION");
        table.add(new ForeignKey(
                name == null ? GivenNames.choose(schema, table, columns, "fkey") : name,
                columns,
                TableName.of(target),
                refuses ? "" : action,
                place));
    }

    /** Adds a check. Only its listed values matter; a condition that is not understood has none. */
    private void check(@Nullable Identifier name, List<SqlToken> tokens, SqlPlace place) throws NotUnderstoodException {
        SqlCursor cursor = new SqlCursor(tokens);
        cursor.next();
        List<SqlToken> condition = cursor.group();
        ListedValues listed = null;
        try {
            Expression expression = JSql.expression(JSql.text(condition));
            listed = ListedValues.of(expression);
        } catch (NotUnderstoodException e) {
            // a condition that is not understood lists no values
        }
        List<String> columns = condition.stream()
                .filter(SqlToken::isName)
                .map(token -> Identifier.of(token.text()).key())
                .filter(key -> table.column(key) != null)
                .distinct()
                .toList();
        table.add(new Table.ValueCheck(
                name == null
                        ? GivenNames.choose(schema, table, columns.size() == 1 ? columns : List.of(), "check")
                        : name,
                listed == null ? "" : listed.column(),
                listed == null ? List.of() : listed.values(),
                place));
    }
}
