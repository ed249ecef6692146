package dev.truce.jdbc.match;

import dev.truce.jdbc.violation.Report;

/** The shape of a constraint, apart from its declared names. */
@FunctionalInterface
interface Shape {

    /**
     * Whether a violated constraint is this one.
     *
     * @param isOwn whether the statement that failed was about the constraint's own resource
     */
    boolean matches(Report violation, boolean isOwn);
}
