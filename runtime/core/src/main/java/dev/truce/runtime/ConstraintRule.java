package dev.truce.runtime;

import java.util.List;

/** A rule that a constraint of the database enforces: what an integration needs to recognise the violation. */
public sealed interface ConstraintRule permits UniqueRule, ReferenceRule, MissingReferenceRule {

    /**
     * The problem type that the violation leads to.
     *
     * @return the type
     */
    ProblemType type();

    /**
     * The declared names of the constraint.
     *
     * @return names without schema; empty if none is declared, and the constraint has its database's default name
     */
    List<String> constraintNames();

    /**
     * The declared columns of the constraint.
     *
     * @return the columns of the rule's members, in their order; empty if they are not known
     */
    List<String> columns();

    /**
     * The conflict of a violation, without a value.
     *
     * @return the same conflict every time
     */
    Conflict conflict();
}
