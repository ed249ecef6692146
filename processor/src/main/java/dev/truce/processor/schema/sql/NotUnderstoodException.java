package dev.truce.processor.schema.sql;

/** Signals SQL that the readers do not understand; {@code Migrator} turns it into a skipped statement. */
public final class NotUnderstoodException extends Exception {
    private static final long serialVersionUID = 1;

    public NotUnderstoodException(String what) {
        super(what);
    }
}
