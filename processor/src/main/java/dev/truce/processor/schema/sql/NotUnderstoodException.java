package dev.truce.processor.schema.sql;

/** A piece of SQL that is beyond us; never leaves the package. */
public final class NotUnderstoodException extends Exception {
    private static final long serialVersionUID = 1;

    public NotUnderstoodException(String what) {
        super(what);
    }
}
