package dev.truce.processor.schema.sql;

/**
 * A line of a migration.
 *
 * @param file the name of the file in findings
 * @param line the line, from 1
 */
public record SqlPlace(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
