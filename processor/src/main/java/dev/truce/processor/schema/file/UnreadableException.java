package dev.truce.processor.schema.file;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Finding;

/** Signals a path that cannot be read, with the remedy. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;
    private final String path;
    private final String remedy;

    public UnreadableException(String path, String mistake, String remedy) {
        super(mistake);
        this.path = path;
        this.remedy = remedy;
    }

    public Finding finding() {
        return Finding.nowhere(DiagnosticCode.SCHEMA_UNREADABLE, path, String.valueOf(getMessage()), remedy);
    }
}
