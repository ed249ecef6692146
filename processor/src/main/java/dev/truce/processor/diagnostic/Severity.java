package dev.truce.processor.diagnostic;

import javax.tools.Diagnostic;

/** The severity of a finding, from none to a failed compilation. */
public enum Severity {
    OFF(Diagnostic.Kind.NOTE),
    NOTE(Diagnostic.Kind.NOTE),
    WARNING(Diagnostic.Kind.WARNING),
    ERROR(Diagnostic.Kind.ERROR);

    private final Diagnostic.Kind kind;

    Severity(Diagnostic.Kind kind) {
        this.kind = kind;
    }

    /** Returns the compiler's kind. A finding that is off is not reported. */
    public Diagnostic.Kind kind() {
        return kind;
    }
}
