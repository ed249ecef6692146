package dev.truce.processor.schema.sql;

/**
 * The SQL of a migration or schema file, or a part of it.
 *
 * @param name the name in findings
 * @param text its content
 * @param line the line in the file at which the text starts
 * @param delimiter the end of a statement
 */
public record SqlFile(String name, String text, int line, String delimiter) {

    public SqlFile(String name, String text) {
        this(name, text, 1, ";");
    }
}
