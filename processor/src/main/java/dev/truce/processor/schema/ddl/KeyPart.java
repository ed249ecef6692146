package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.Identifier;
import dev.truce.processor.schema.sql.Words;

/**
 * A column or expression that an index is on.
 *
 * @param column the column's key; empty for an expression that is more than its column without case
 * @param folded whether the expression removes case
 * @param text as findings show it
 */
public record KeyPart(String column, boolean folded, String text) {

    public static KeyPart of(Identifier column) {
        return new KeyPart(column.key(), false, column.key());
    }

    /** Whether it is made from a column. */
    public boolean mentions(String key) {
        return column.equals(key)
                || (isExpression() && Words.of(key).matcher(text).find());
    }

    KeyPart renamed(Identifier from, Identifier to) {
        return new KeyPart(
                column.equals(from.key()) ? to.key() : column, folded, Words.replace(text, from.key(), to.key()));
    }

    public boolean isExpression() {
        return column.isEmpty();
    }
}
