package dev.truce.processor.diagnostic;

import javax.tools.Diagnostic;

/** How much a finding weighs, from nothing to a failed compilation. */
public enum Severity {
    OFF(Diagnostic.Kind.NOTE),
    NOTE(Diagnostic.Kind.NOTE),
    WARNING(Diagnostic.Kind.WARNING),
    ERROR(Diagnostic.Kind.ERROR);

    private final Diagnostic.Kind kind;

    Severity(Diagnostic.Kind kind) {
        this.kind = kind;
    }

    /** As the compiler has it; what is off is not reported. */
    public Diagnostic.Kind kind() {
        return kind;
    }
}
