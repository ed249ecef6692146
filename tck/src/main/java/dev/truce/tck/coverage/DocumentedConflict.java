package dev.truce.tck.coverage;

import java.util.Comparator;

/**
 * A conflict that the document lists for an operation.
 *
 * @param operation the operation
 * @param status the status
 * @param code the code of the problem
 */
record DocumentedConflict(Operation operation, int status, String code) implements Comparable<DocumentedConflict> {

    private static final Comparator<DocumentedConflict> ORDER = Comparator.comparing(DocumentedConflict::operation)
            .thenComparingInt(DocumentedConflict::status)
            .thenComparing(DocumentedConflict::code);

    /** The code of a conflict in which no rule is broken: no test can provoke it at will. */
    private static final String COLLISION = "COLLISION";

    boolean isDemanded() {
        return !code.equals(COLLISION);
    }

    @Override
    public int compareTo(DocumentedConflict other) {
        return ORDER.compare(this, other);
    }
}
