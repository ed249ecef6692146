package dev.truce.processor.diagnostic;

import java.util.Map;

/**
 * The severity of each diagnostic in this compilation.
 *
 * @param strict whether warnings are errors
 * @param chosen the severities of single diagnostics, which override {@code strict}
 */
public record Severities(boolean strict, Map<DiagnosticCode, Severity> chosen) {

    /** The severities of the catalogue. */
    public static final Severities DEFAULT = new Severities(false, Map.of());

    public Severities {
        chosen = Map.copyOf(chosen);
    }

    /** The severity of a diagnostic. */
    public Severity of(DiagnosticCode code) {
        Severity set = chosen.get(code);
        if (set != null) {
            return set;
        }
        return strict && code.severity() == Severity.WARNING ? Severity.ERROR : code.severity();
    }
}
