package dev.truce.web;

/**
 * Signals that a request was not handled as its operation documents. It is answered with 500, and its message is for
 * the log.
 */
public final class BrokenContractException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    BrokenContractException(String message) {
        super(message);
    }
}
