package dev.truce.processor.openapi;

/**
 * A problem that an operation can answer with.
 *
 * @param problem the problem type
 * @param form the way in which it comes about there
 */
record Encounter(DocumentedProblem problem, Form form) {

    int status() {
        return problem.spec().status();
    }
}
