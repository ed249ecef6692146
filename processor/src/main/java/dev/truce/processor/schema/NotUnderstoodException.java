package dev.truce.processor.schema;

/** A piece of SQL that is beyond us; never leaves the package. */
final class NotUnderstoodException extends Exception {
    private static final long serialVersionUID = 1;

    NotUnderstoodException(String what) {
        super(what);
    }
}
