package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.Identifier;

/**
 * A column or expression of an index.
 *
 * @param column the key of the column; empty for an expression that does more than ignore its case
 * @param folded whether the expression ignores case
 * @param text its text in findings
 */
public record KeyPart(String column, boolean folded, String text) {

    public static KeyPart of(Identifier column) {
        return new KeyPart(column.key(), false, column.key());
    }

    /** Whether it uses a column. */
    public boolean mentions(String key) {
        return column.equals(key)
                || (isExpression() && Identifier.wordIn(key).matcher(text).find());
    }

    KeyPart renamed(Identifier from, Identifier to) {
        return new KeyPart(column.equals(from.key()) ? to.key() : column, folded, from.replacedIn(text, to));
    }

    public boolean isExpression() {
        return column.isEmpty();
    }
}
