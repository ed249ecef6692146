package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.Identifier;
import dev.truce.processor.schema.sql.NotUnderstoodException;
import dev.truce.processor.schema.sql.SqlCursor;
import dev.truce.processor.schema.sql.SqlPlace;
import dev.truce.processor.schema.sql.SqlStatement;
import dev.truce.processor.schema.sql.SqlToken;
import dev.truce.processor.schema.sql.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the definition of a column and its constraints. */
final class ColumnReader {
    /** Words that end the type. */
    private static final Set<String> OPTIONS = Set.of(
            "NOT",
            "NULL",
            "DEFAULT",
            "CONSTRAINT",
            "UNIQUE",
            "PRIMARY",
            "REFERENCES",
            "CHECK",
            "COLLATE",
            "GENERATED",
            "AS",
            "AUTO_INCREMENT",
            "AUTOINCREMENT",
            "IDENTITY",
            "COMMENT",
            "ON",
            "KEY",
            "CHARACTER",
            "CHARSET",
            "FIRST",
            "AFTER",
            "STORED",
            "VIRTUAL",
            "PERSISTED",
            "USING",
            "ENABLE");

    private final SqlStatement statement;
    private final Table table;
    private final ConstraintReader constraints;
    private final SqlCursor cursor;
    private final List<List<SqlToken>> found = new ArrayList<>();
    private Identifier name = new Identifier("", "");
    private String type = "";
    private String declared = "";
    private List<String> values = List.of();
    private String collation = "";
    private boolean nullable = true;
    private boolean generated;

    ColumnReader(SqlStatement statement, Schema schema, Table table, List<SqlToken> tokens) {
        this.statement = statement;
        this.table = table;
        this.constraints = new ConstraintReader(schema, table);
        this.cursor = new SqlCursor(tokens);
    }

    /** Adds the column and its constraints to the table. */
    Column put() throws NotUnderstoodException {
        Column column = read();
        table.put(column);
        for (List<SqlToken> constraint : found) {
            constraints.add(constraint, statement.placeOf(constraint.get(constraint.size() - 1)));
        }
        return column;
    }

    /** Reads the column without adding it. */
    Column read() throws NotUnderstoodException {
        SqlPlace place = statement.placeOf(cursor.peek());
        name = cursor.name();
        readType();
        List<SqlToken> constraintName = List.of();
        while (!cursor.isAtEnd()) {
            if (cursor.peek().is("CONSTRAINT") && cursor.peek(1).isName()) {
                constraintName = List.of(cursor.next(), cursor.next());
            } else {
                option(constraintName);
                constraintName = List.of();
            }
        }
        return new Column(name, type, declared, values, collation, nullable, generated, place);
    }

    private void readType() throws NotUnderstoodException {
        SqlToken first = cursor.peek();
        if (!first.isName() || (OPTIONS.contains(first.word()) && !first.is("CHARACTER"))) {
            return;
        }
        TableName named = cursor.tableName();
        type = named.name().key();
        List<SqlToken> arguments = new ArrayList<>();
        generated = type.matches("(big|small)?serial\\d?");
        while (!cursor.isAtEnd() && !OPTIONS.contains(cursor.peek().word())) {
            List<SqlToken> item = cursor.item();
            arguments.addAll(item);
            if (type.equals("enum") && values.isEmpty()) {
                values = SqlToken.stringValues(item);
            }
        }
        declared = named.text() + suffix(arguments);
    }

    /** Returns text such as {@code (8,2) unsigned}, with blanks before words only. */
    private static String suffix(List<SqlToken> arguments) {
        StringBuilder text = new StringBuilder();
        for (SqlToken token : arguments) {
            boolean word = token.kind() == SqlToken.Kind.WORD;
            boolean opened = !text.isEmpty() && "(,".indexOf(text.charAt(text.length() - 1)) >= 0;
            text.append(word && !opened ? " " : "").append(token.text());
        }
        return text.toString();
    }

    private void option(List<SqlToken> constraintName) throws NotUnderstoodException {
        if (cursor.peek().isSign("(")) {
            cursor.group();
            return;
        }
        SqlToken token = cursor.next();
        switch (token.word()) {
            case "NOT" -> nullable &= !cursor.accept("NULL");
            case "DEFAULT" -> {
                generated |= (cursor.peek().isName() && cursor.peek(1).isSign("("))
                        || cursor.peek().is("NEXT");
                cursor.item();
            }
            case "PRIMARY" -> {
                cursor.accept("KEY");
                nullable = false;
                add(constraintName, token, "PRIMARY", "KEY");
            }
            case "KEY" -> {
                nullable = false;
                add(constraintName, token, "PRIMARY", "KEY");
            }
            case "UNIQUE" -> {
                cursor.accept("KEY");
                add(constraintName, token, "UNIQUE");
            }
            case "CHECK" -> add(constraintName, token, cursor.item());
            case "REFERENCES" -> reference(constraintName, token);
            case "COLLATE" -> collation = cursor.tableName().name().key();
            case "GENERATED", "AS", "AUTO_INCREMENT", "AUTOINCREMENT", "IDENTITY" -> generated = true;
            case "CHARACTER" -> cursor.next();
            case "COMMENT" -> cursor.item();
            default -> {}
        }
    }

    private void reference(List<SqlToken> constraintName, SqlToken token) {
        List<SqlToken> target = new ArrayList<>(columns(token, "FOREIGN", "KEY"));
        target.add(token);
        while (!cursor.isAtEnd() && !isAfterReference()) {
            target.add(cursor.next());
        }
        found.add(joined(constraintName, target));
    }

    private boolean isAfterReference() {
        return switch (cursor.peek().word()) {
            case "NOT" -> cursor.peek(1).is("NULL");
            case "CONSTRAINT", "UNIQUE", "PRIMARY", "CHECK", "DEFAULT", "COMMENT", "AFTER", "FIRST" -> true;
            default -> false;
        };
    }

    private void add(List<SqlToken> constraintName, SqlToken at, String... words) {
        found.add(joined(constraintName, columns(at, words)));
    }

    private void add(List<SqlToken> constraintName, SqlToken at, List<SqlToken> condition) {
        List<SqlToken> all = new ArrayList<>(List.of(at));
        all.addAll(condition);
        found.add(joined(constraintName, all));
    }

    /** Returns the words with this column in brackets, which is the form of a table constraint. */
    private List<SqlToken> columns(SqlToken at, String... words) {
        List<SqlToken> tokens = new ArrayList<>();
        for (String word : words) {
            tokens.add(new SqlToken(SqlToken.Kind.WORD, word, at.line()));
        }
        tokens.add(new SqlToken(SqlToken.Kind.SIGN, "(", at.line()));
        tokens.add(new SqlToken(SqlToken.Kind.QUOTED, name.text(), at.line()));
        tokens.add(new SqlToken(SqlToken.Kind.SIGN, ")", at.line()));
        return tokens;
    }

    private static List<SqlToken> joined(List<SqlToken> first, List<SqlToken> second) {
        List<SqlToken> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
