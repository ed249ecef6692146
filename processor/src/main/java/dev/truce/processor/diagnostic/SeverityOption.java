package dev.truce.processor.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The options for the severity of diagnostics.
 *
 * @param severities the weights
 * @param findings the mistakes in the options
 */
public record SeverityOption(Severities severities, Findings findings) {

    private static final String OPTION = "truce.diagnostics";
    private static final List<String> LEVELS = List.of("off", "note", "warning", "error");

    /**
     * Reads the options.
     *
     * @param strict the value of {@code truce.strict}
     * @param list the value of {@code truce.diagnostics}: {@code CODE:level,…}, codes with or without {@code TRUCE-}
     */
    public static SeverityOption parse(boolean strict, String list) {
        Map<DiagnosticCode, Severity> chosen = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        for (String entry : list.split(",", -1)) {
            String text = entry.trim();
            if (!text.isEmpty()) {
                read(text, chosen, findings);
            }
        }
        return new SeverityOption(new Severities(strict, chosen), Findings.of(findings));
    }

    private static void read(String entry, Map<DiagnosticCode, Severity> chosen, List<Finding> findings) {
        int colon = entry.indexOf(':');
        if (colon < 0) {
            findings.add(Finding.nowhere(
                    DiagnosticCode.OPTION_BAD_VALUE,
                    OPTION,
                    entry,
                    "write CODE:off, CODE:note, CODE:warning or CODE:error"));
            return;
        }
        String id = entry.substring(0, colon).trim();
        String level = entry.substring(colon + 1).trim();
        DiagnosticCode code = DiagnosticCode.find(id.toUpperCase(Locale.ROOT)).orElse(null);
        Severity severity = severity(level);
        if (code == null) {
            findings.add(Finding.nowhere(DiagnosticCode.OPTION_UNKNOWN_CODE, id, unknownCode(id)));
        } else if (severity == null) {
            findings.add(
                    Finding.nowhere(DiagnosticCode.OPTION_BAD_VALUE, OPTION, entry, Suggestion.hint(level, LEVELS)));
        } else if (code.severity() == Severity.ERROR && severity != Severity.ERROR) {
            findings.add(Finding.nowhere(DiagnosticCode.OPTION_FIXED_SEVERITY, code.id(), word(severity)));
        } else {
            chosen.put(code, severity);
        }
    }

    private static @Nullable Severity severity(String level) {
        return Stream.of(Severity.values())
                .filter(severity -> word(severity).equalsIgnoreCase(level))
                .findFirst()
                .orElse(null);
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** Compares without the part that all ids share, because it would make all of them similar. */
    private static String unknownCode(String id) {
        String written = id.toUpperCase(Locale.ROOT).replaceFirst("^TRUCE-", "");
        String closest = Suggestion.closest(
                written,
                Stream.of(DiagnosticCode.values())
                        .map(code -> code.id().substring("TRUCE-".length()))
                        .toList());
        return closest == null
                ? "every message begins with its code in brackets"
                : "did you mean 'TRUCE-" + closest + "'?";
    }
}
