package dev.truce.processor.validate;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.model.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** Collects the findings of one validator. */
final class Collector {

    private final List<Finding> findings = new ArrayList<>();

    void add(DiagnosticCode code, SourceLocation location, Object... arguments) {
        findings.add(Finding.of(code, location, arguments));
    }

    /** A finding about two things, the second of which may come from a class file. */
    void addOrAt(SourceLocation otherwise, DiagnosticCode code, SourceLocation location, Object... arguments) {
        findings.add(Finding.of(code, location, arguments).orAt(otherwise));
    }

    Findings findings() {
        return Findings.of(findings);
    }
}
