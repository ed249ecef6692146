package dev.truce.processor.openapi.merge;

import dev.truce.processor.diagnostic.Finding;

/** Signals a document into which nothing can be merged, with the finding that says why. */
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
