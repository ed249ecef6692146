package dev.truce.samples.springboot.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The requested resource does not exist: 404. */
public final class MissingException extends ResponseStatusException {
    private static final long serialVersionUID = 1;

    /**
     * Creates the exception.
     *
     * @param resource the name of the resource, for the client
     */
    public MissingException(String resource) {
        super(HttpStatus.NOT_FOUND, "There is no such " + resource + ".");
    }
}
