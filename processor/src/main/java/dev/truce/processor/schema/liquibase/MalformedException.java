package dev.truce.processor.schema.liquibase;

/** Signals a changelog that is not well-formed. */
final class MalformedException extends Exception {
    private static final long serialVersionUID = 1;

    MalformedException(String mistake) {
        super(mistake);
    }
}
