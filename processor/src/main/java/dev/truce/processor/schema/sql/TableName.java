package dev.truce.processor.schema.sql;

import java.util.List;
import java.util.Set;

/**
 * The name of a table.
 *
 * @param text as written
 * @param schema the key of the schema; empty for none and for the default schema of a database
 * @param name the name without the schema
 */
public record TableName(String text, String schema, Identifier name) {

    private static final Set<String> DEFAULT_SCHEMAS = Set.of("public", "dbo", "main");

    public static TableName of(List<Identifier> parts) {
        Identifier last = parts.get(parts.size() - 1);
        String schema = parts.size() == 1 ? "" : parts.get(parts.size() - 2).key();
        String text = String.join(".", parts.stream().map(Identifier::text).toList());
        return new TableName(text, DEFAULT_SCHEMAS.contains(schema) ? "" : schema, last);
    }

    /** Reads the name in an annotation, such as {@code sales.orders}. */
    public static TableName of(String written) {
        int dot = written.lastIndexOf('.');
        Identifier last = Identifier.of(written.substring(dot + 1));
        return dot < 0
                ? of(List.of(last))
                : of(List.of(Identifier.of(written.substring(written.lastIndexOf('.', dot - 1) + 1, dot)), last));
    }

    /** Whether the name and the schema are the same. */
    public boolean is(TableName other) {
        return name.is(other.name) && schema.equals(other.schema);
    }

    /** Returns the name after {@code RENAME TO}, which keeps the schema. */
    public TableName renamed(TableName to) {
        return to.schema.isEmpty() ? new TableName(to.text, schema, to.name) : to;
    }

    /** Returns the name for findings, without quotes. */
    public String shown() {
        return text.replaceAll("[\"`\\[\\]]", "");
    }

    @Override
    public String toString() {
        return text;
    }
}
