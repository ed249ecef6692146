package dev.truce.runtime;

import dev.truce.Disclosure;
import dev.truce.runtime.generated.StateColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The test's order and its rules, in the shape of generated code. */
final class Orders {

    static final UniqueRule NUMBER = UniqueRule.of(OrderProblem.DUPLICATE_NUMBER, Disclosure.VALUE, "number")
            .withColumns("number")
            .withConstraintNames("orders_number_key");

    static final RequiredVersionRule VERSION = RequiredVersionRule.of(
            OrderProblem.PRECONDITION_FAILED, OrderProblem.STALE, OrderProblem.PRECONDITION_REQUIRED);

    static final Lifecycle<OrderStatus> LIFECYCLE = Lifecycle.of(OrderProblem.ILLEGAL_TRANSITION, OrderStatus.class)
            .initial(OrderStatus.PENDING)
            .transition("process", OrderStatus.PROCESSING, OrderStatus.PENDING)
            .transition("ship", OrderStatus.SHIPPED, OrderStatus.PENDING, OrderStatus.PROCESSING)
            .transition("deliver", OrderStatus.DELIVERED, OrderStatus.SHIPPED)
            .transition("cancel", OrderStatus.CANCELLED, OrderStatus.PENDING, OrderStatus.PROCESSING)
            .transition("return", OrderStatus.RETURNED, OrderStatus.DELIVERED)
            .transition("archive", OrderStatus.ARCHIVED, OrderStatus.DELIVERED)
            .deletable(OrderProblem.NOT_DELETABLE, OrderStatus.CANCELLED, OrderStatus.ARCHIVED)
            .build();

    static final TransitionRule<OrderStatus> SHIP = LIFECYCLE.transition("ship");

    static final ReferenceRule INVOICE =
            ReferenceRule.of(OrderProblem.REFERENCED_BY_INVOICE, "invoice").withTable("invoices");

    static final RefusalRule STOCK = RefusalRule.of(OrderProblem.INSUFFICIENT_STOCK, "available");

    private Orders() {}

    record Order(String number, long version, OrderStatus status) {}

    record OrderDto(String orderNumber, long version) {}

    static final class Contract extends ResourceContract<Order> {
        Contract() {
            super(Order.class, "order", OrderProblem.values(), List.of(NUMBER, INVOICE), VERSION, LIFECYCLE);
            table("orders", "id");
            versionColumn("version");
            stateColumn(StateColumn.ofNames("status", OrderStatus.class));
        }

        @Override
        public EntityTag etag(Order order) {
            return EntityTag.of(order.version());
        }
    }

    /** What a class that no rule concerns would have. */
    static final class Bare<R> extends ResourceContract<R> {
        Bare(Class<R> type, String name, ProblemType... types) {
            super(type, name, types, List.of(), null, null);
        }
    }

    static @Nullable OrderStatus ship(@Nullable OrderStatus current) {
        if (current == OrderStatus.PENDING || current == OrderStatus.PROCESSING) {
            return OrderStatus.SHIPPED;
        }
        throw SHIP.refusedFrom(current);
    }

    static @Nullable IllegalTransition shipConflict(@Nullable OrderStatus current) {
        boolean legal = current == OrderStatus.PENDING || current == OrderStatus.PROCESSING;
        return legal ? null : SHIP.conflictFrom(current);
    }

    /** A problem type of any resource, with a detail of the test's choice. */
    static ProblemType type(String resource, String code, String detail) {
        return type(ProblemStyle.DEFAULT, resource, code, detail);
    }

    static ProblemType type(ProblemStyle style, String resource, String code, String detail) {
        ProblemDefinition definition = ProblemDefinition.of(
                style,
                resource,
                style.base() + "/" + resource + "/" + code.toLowerCase(java.util.Locale.ROOT),
                code,
                409,
                "Title",
                dev.truce.Resolution.NOT_RETRYABLE,
                detail);
        return () -> definition;
    }
}
