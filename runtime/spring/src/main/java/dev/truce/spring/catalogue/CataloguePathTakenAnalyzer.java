package dev.truce.spring.catalogue;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Names the properties that move the catalogue, or switch it off. */
final class CataloguePathTakenAnalyzer extends AbstractFailureAnalyzer<CataloguePathTakenException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CataloguePathTakenException cause) {
        String action =
                "Serve the catalogue under another path: set truce.problems.path, such as truce.problems.path=/errors, and the "
                        + "compiler option -Atruce.problem.base to the same path, so that the type of each problem can be opened. "
                        + "truce.problems.enabled=false switches the catalogue off.";
        return new FailureAnalysis(cause.getMessage() + ".", action, cause);
    }
}
