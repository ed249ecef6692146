package dev.truce.runtime;

import dev.truce.Resolution;

/** The problem types of the test's order, in the shape of generated code. */
enum OrderProblem implements ProblemType {
    DUPLICATE_NUMBER(
            "/problems/order/duplicate-number",
            "DUPLICATE_ORDER_NUMBER",
            409,
            "Order number already taken",
            Resolution.CHANGE_VALUE,
            "Another order has the same number. Use a different number."),
    PRECONDITION_FAILED(
            "/problems/order/precondition-failed",
            "ORDER_PRECONDITION_FAILED",
            412,
            "Order precondition failed",
            Resolution.REFETCH,
            "The order has changed since it was read. Read it again, reapply the change and send it with its new entity tag."),
    STALE(
            "/problems/order/stale",
            "STALE_ORDER",
            409,
            "Order version is stale",
            Resolution.REFETCH,
            "The order has changed since it was read. Read it again, reapply the change and send it again."),
    PRECONDITION_REQUIRED(
            "/problems/order/precondition-required",
            "ORDER_PRECONDITION_REQUIRED",
            428,
            "Order precondition required",
            Resolution.REFETCH,
            "This request needs If-Match. Read the order and send the request again with the entity tag of the answer in"
                    + " If-Match."),
    ILLEGAL_TRANSITION(
            "/problems/order/illegal-transition",
            "ILLEGAL_ORDER_TRANSITION",
            409,
            "Order cannot make this transition",
            Resolution.NOT_RETRYABLE,
            "Cannot {transition} order in state {current_state}. Allowed from {current_state}: {allowed_transitions}."),
    NOT_DELETABLE(
            "/problems/order/not-deletable",
            "ORDER_NOT_DELETABLE",
            409,
            "Order cannot be deleted in this state",
            Resolution.NOT_RETRYABLE,
            "Cannot delete order in state {current_state}. It can be deleted in: {deletable_in}."),
    REFERENCED_BY_INVOICE(
            "/problems/order/referenced-by-invoice",
            "ORDER_REFERENCED_BY_INVOICE",
            409,
            "Order is in use",
            Resolution.NOT_RETRYABLE,
            "Cannot delete order: an invoice still refers to it."),
    INSUFFICIENT_STOCK(
            "/problems/order/insufficient-stock",
            "INSUFFICIENT_STOCK",
            409,
            "Not enough stock",
            Resolution.NOT_RETRYABLE,
            "Only {available} left");

    private final ProblemDefinition definition;

    OrderProblem(String uri, String code, int status, String title, Resolution resolution, String detail) {
        this.definition =
                ProblemDefinition.of(ProblemStyle.DEFAULT, "order", uri, code, status, title, resolution, detail);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
