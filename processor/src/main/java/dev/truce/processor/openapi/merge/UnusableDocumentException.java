package dev.truce.processor.openapi.merge;

import dev.truce.processor.diagnostic.Finding;

/** A document that nothing can be merged into, with the one finding that says why. */
final class UnusableDocumentException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    UnusableDocumentException(Finding finding) {
        super(finding.message(), null, false, false);
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
