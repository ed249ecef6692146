package dev.truce.web;

/** The answer to a failed request. */
public sealed interface Outcome permits FoundConflict, Outcome.Missing {

    /** The resource was deleted after the request had read it: 404, in the form in which the application answers it. */
    record Missing() implements Outcome {}
}
