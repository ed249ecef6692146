package dev.truce.runtime;

import dev.truce.Resolution;

/**
 * A kind of problem that a rule leads to (RFC 9457 section 4). A resource's problem types are the constants of its
 * generated
 * enum, so that a {@code switch} over them is exhaustive.
 */
public interface ProblemType {

    /**
     * Returns the constant properties of the type.
     *
     * @return the same definition every time
     */
    ProblemDefinition definition();

    /**
     * The code by which clients distinguish problems: the member {@code code}.
     *
     * @return upper-case letters, digits and {@code _}, such as {@code DUPLICATE_ORDER_NUMBER}
     */
    default String code() {
        return definition().code();
    }

    /**
     * The problem's {@code type} (RFC 9457 section 3.1.1).
     *
     * @return an absolute or root-relative URI reference, such as {@code /problems/order/duplicate-number}
     */
    default String uri() {
        return definition().uri();
    }

    /**
     * The problem's {@code title}: the same for every occurrence (RFC 9457 section 3.1.3).
     *
     * @return a short sentence without a period at its end
     */
    default String title() {
        return definition().title();
    }

    /**
     * The resource whose rule leads to this type.
     *
     * @return the resource's name on the wire, such as {@code purchase-order}; empty for the types of {@link
     * ProblemStyle}
     */
    default String resource() {
        return definition().resource();
    }

    /**
     * The status of the answer (RFC 9457 section 3.1.2).
     *
     * @return a status from 400 to 499, or 503
     */
    default int status() {
        return definition().status();
    }

    /**
     * The client's next step.
     *
     * @return the value of the problem's member {@code resolution}
     */
    default Resolution resolution() {
        return definition().resolution();
    }
}
