package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.ddl.Schema.EnumType;
import dev.truce.processor.schema.sql.Identifier;
import dev.truce.processor.schema.sql.NotUnderstoodException;
import dev.truce.processor.schema.sql.SqlCursor;
import dev.truce.processor.schema.sql.SqlStatement;
import dev.truce.processor.schema.sql.SqlToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads types, domains and collations. */
final class TypeReader {
    private final Schema schema;
    private final SqlStatement statement;

    TypeReader(Schema schema, SqlStatement statement) {
        this.schema = schema;
        this.statement = statement;
    }

    /** Reads what follows {@code CREATE TYPE}. */
    void createType(SqlCursor cursor) throws NotUnderstoodException {
        Identifier name = cursor.tableName().name();
        if (cursor.accept("AS", "ENUM")) {
            schema.put(new EnumType(name, SqlToken.stringValues(cursor.group()), statement.place()));
        }
    }

    /** Reads what follows {@code ALTER TYPE}. */
    void alterType(SqlCursor cursor) throws NotUnderstoodException {
        Identifier name = cursor.tableName().name();
        EnumType type = schema.enumType(name.key());
        if (type == null || type.values().isEmpty()) {
            return;
        }
        List<String> values = new ArrayList<>(type.values());
        if (cursor.accept("ADD", "VALUE")) {
            cursor.accept("IF", "NOT", "EXISTS");
            String value = cursor.next().stringValue();
            if (!values.contains(value)) {
                values.add(value);
            }
            schema.put(new EnumType(name, values, statement.place()));
        } else if (cursor.accept("RENAME", "VALUE")) {
            String from = cursor.next().stringValue();
            cursor.accept("TO");
            String to = cursor.next().stringValue();
            values.replaceAll(value -> value.equals(from) ? to : value);
            schema.put(new EnumType(name, values, statement.place()));
        } else if (cursor.accept("RENAME", "TO")) {
            Identifier to = cursor.name();
            schema.removeEnum(name.key());
            schema.put(new EnumType(to, values, type.place()));
            for (Table table : schema.tables()) {
                table.changeColumns(column -> column.type().equals(name.key()) ? column.typed(to.key()) : column);
            }
        }
    }

    void dropType(SqlCursor cursor) throws NotUnderstoodException {
        cursor.accept("IF", "EXISTS");
        for (List<SqlToken> part : SqlCursor.parts(cursor.rest())) {
            schema.removeEnum(new SqlCursor(part).tableName().name().key());
        }
    }

    /** Reads a domain, which takes the values and the case rules of its base type. */
    void createDomain(SqlCursor cursor) throws NotUnderstoodException {
        Identifier name = cursor.tableName().name();
        cursor.accept("AS");
        String base = cursor.tableName().name().key();
        EnumType type = schema.enumType(base);
        if (schema.isFolding(base)) {
            schema.addFoldingType(name.key());
        } else if (type != null) {
            schema.put(new EnumType(name, type.values(), type.place()));
        }
    }

    /** Reads a collation. In PostgreSQL one that is not deterministic and has a strength below 3 ignores case. */
    void createCollation(SqlCursor cursor) throws NotUnderstoodException {
        cursor.accept("IF", "NOT", "EXISTS");
        Identifier name = cursor.tableName().name();
        String settings = JSql.text(cursor.rest()).toLowerCase(Locale.ROOT).replace(" ", "");
        if (settings.contains("deterministic=false") && settings.matches(".*ks-level[12].*")) {
            schema.addFoldingCollation(name.key());
        }
    }
}
