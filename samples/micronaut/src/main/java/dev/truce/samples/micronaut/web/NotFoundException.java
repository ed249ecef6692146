package dev.truce.samples.micronaut.web;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;

/** There is nothing under the path of the request. */
public final class NotFoundException extends HttpStatusException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception. */
    public NotFoundException() {
        super(HttpStatus.NOT_FOUND, HttpStatus.NOT_FOUND.getReason());
    }
}
