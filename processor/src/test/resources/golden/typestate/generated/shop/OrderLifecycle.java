package shop;

import java.util.function.Function;
import javax.annotation.processing.Generated;

/** {@link Order} in each of its states, with the transitions that are legal there. */
@Generated("dev.truce.processor.GuardProcessor")
public sealed interface OrderLifecycle {
    /**
     * Returns the view of the state that the order is in.
     *
     * @throws IllegalArgumentException if it has no state, or one that this interface was compiled without
     */
    static OrderLifecycle of(Order order) {
        OrderStatus current = order.status();
        if (current == OrderStatus.PENDING) {
            return new Pending(order, order.version());
        }
        if (current == OrderStatus.PROCESSING) {
            return new Processing(order, order.version());
        }
        if (current == OrderStatus.SHIPPED) {
            return new Shipped(order, order.version());
        }
        if (current == OrderStatus.DELIVERED) {
            return new Delivered(order, order.version());
        }
        if (current == OrderStatus.RETURNED) {
            return new Returned(order, order.version());
        }
        if (current == OrderStatus.ARCHIVED) {
            return new Archived(order, order.version());
        }
        if (current == OrderStatus.CANCELLED) {
            return new Cancelled(order, order.version());
        }
        throw new IllegalArgumentException(
                current == null
                        ? "The order has no state"
                        : "OrderLifecycle was compiled without the state ".concat(current.name()));
    }

    /** Returns the order. */
    Order order();

    /** Returns the version with which the order was read. */
    long version();

    /** Returns the result of the function for the present state. */
    default <R> R fold(Function<? super Pending, ? extends R> pending,
            Function<? super Processing, ? extends R> processing,
            Function<? super Shipped, ? extends R> shipped,
            Function<? super Delivered, ? extends R> delivered,
            Function<? super Returned, ? extends R> returned,
            Function<? super Archived, ? extends R> archived,
            Function<? super Cancelled, ? extends R> cancelled) {
        if (this instanceof Pending view) {
            return pending.apply(view);
        }
        if (this instanceof Processing view) {
            return processing.apply(view);
        }
        if (this instanceof Shipped view) {
            return shipped.apply(view);
        }
        if (this instanceof Delivered view) {
            return delivered.apply(view);
        }
        if (this instanceof Returned view) {
            return returned.apply(view);
        }
        if (this instanceof Archived view) {
            return archived.apply(view);
        }
        return cancelled.apply((Cancelled) this);
    }

    private static Order in(OrderStatus next, Order order) {
        return new Order(order.id(), order.number(), order.version(), next);
    }

    /** Order in the state PENDING. */
    final class Pending implements OrderLifecycle {
        private final Order order;

        private final long version;

        private Pending(Order order, long version) {
            this.order = order;
            this.version = version;
        }

        @Override
        public Order order() {
            return order;
        }

        @Override
        public long version() {
            return version;
        }

        /** Returns the order after process. */
        public Processing process() {
            return new Processing(OrderLifecycle.in(OrderStatus.PROCESSING, order), version);
        }

        /** Returns the order after ship. */
        public Shipped ship() {
            return new Shipped(OrderLifecycle.in(OrderStatus.SHIPPED, order), version);
        }

        /** Returns the order after cancel. */
        public Cancelled cancel() {
            return new Cancelled(OrderLifecycle.in(OrderStatus.CANCELLED, order), version);
        }
    }

    /** Order in the state PROCESSING. */
    final class Processing implements OrderLifecycle {
        private final Order order;

        private final long version;

        private Processing(Order order, long version) {
            this.order = order;
            this.version = version;
        }

        @Override
        public Order order() {
            return order;
        }

        @Override
        public long version() {
            return version;
        }

        /** Returns the order after ship. */
        public Shipped ship() {
            return new Shipped(OrderLifecycle.in(OrderStatus.SHIPPED, order), version);
        }

        /** Returns the order after cancel. */
        public Cancelled cancel() {
            return new Cancelled(OrderLifecycle.in(OrderStatus.CANCELLED, order), version);
        }
    }

    /** Order in the state SHIPPED. */
    final class Shipped implements OrderLifecycle {
        private final Order order;

        private final long version;

        private Shipped(Order order, long version) {
            this.order = order;
            this.version = version;
        }

        @Override
        public Order order() {
            return order;
        }

        @Override
        public long version() {
            return version;
        }

        /** Returns the order after deliver. */
        public Delivered deliver() {
            return new Delivered(OrderLifecycle.in(OrderStatus.DELIVERED, order), version);
        }
    }

    /** Order in the state DELIVERED. */
    final class Delivered implements OrderLifecycle {
        private final Order order;

        private final long version;

        private Delivered(Order order, long version) {
            this.order = order;
            this.version = version;
        }

        @Override
        public Order order() {
            return order;
        }

        @Override
        public long version() {
            return version;
        }

        /** Returns the order after return. */
        public Returned returnOrder() {
            return new Returned(OrderLifecycle.in(OrderStatus.RETURNED, order), version);
        }

        /** Returns the order after archive. */
        public Archived archive() {
            return new Archived(OrderLifecycle.in(OrderStatus.ARCHIVED, order), version);
        }
    }

    /** Order in the state RETURNED. */
    final class Returned implements OrderLifecycle {
        private final Order order;

        private final long version;

        private Returned(Order order, long version) {
            this.order = order;
            this.version = version;
        }

        @Override
        public Order order() {
            return order;
        }

        @Override
        public long version() {
            return version;
        }
    }

    /** Order in the state ARCHIVED. */
    final class Archived implements OrderLifecycle {
        private final Order order;

        private final long version;

        private Archived(Order order, long version) {
            this.order = order;
            this.version = version;
        }

        @Override
        public Order order() {
            return order;
        }

        @Override
        public long version() {
            return version;
        }
    }

    /** Order in the state CANCELLED. */
    final class Cancelled implements OrderLifecycle {
        private final Order order;

        private final long version;

        private Cancelled(Order order, long version) {
            this.order = order;
            this.version = version;
        }

        @Override
        public Order order() {
            return order;
        }

        @Override
        public long version() {
            return version;
        }
    }
}
