package dev.truce.samples.quickstart;

import static dev.truce.samples.quickstart.RequestProblem.found;

import dev.truce.Guarded;
import dev.truce.Idempotent;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Shows a lifecycle: each transition is one method of the guard, and of two at once the write lets one win. */
final class Orders {
    private final Table<Order> orders;

    Orders(Database database) {
        orders = new Table<>(
                database,
                OrderGuard.CONTRACT,
                order -> Map.of(
                        "id", order.id(),
                        "number", order.number(),
                        "customer", order.customer(),
                        "quantity", order.quantity(),
                        "status", order.status().name(),
                        "version", order.version()),
                row -> new Order(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("customer"),
                        row.getInt("quantity"),
                        OrderStatus.valueOf(row.getString("status")),
                        row.getLong("version")));
    }

    @Idempotent(required = false)
    @Guarded(value = Order.class, method = "POST", path = "/orders")
    Response create(Request request) throws IOException {
        Order order = order(request.body(), UUID.randomUUID(), OrderStatus.PENDING, 1);
        OrderGuard.checkInitial(order.status());
        orders.insert(order);
        return Response.created("/orders/" + order.id(), order);
    }

    @Guarded(value = Order.class, method = "GET", path = "/orders")
    Response list(Request request) {
        String number = request.query("number");
        return Response.ok(orders.list(number == null ? Map.of() : Map.of("number", number)));
    }

    @Guarded(value = Order.class, method = "GET", path = "/orders/{id}")
    Response read(Request request) {
        return Response.ok(found(orders.find(request.id())));
    }

    @Guarded(value = Order.class, method = "PUT", path = "/orders/{id}")
    Response update(Request request) throws IOException {
        Body body = request.body();
        Order order = target(request);
        OrderGuard.requireVersion(request.ifMatch(), order.version());
        Order next = order(body, order.id(), order.status(), order.version() + 1);
        OrderGuard.change(order.status(), next.status());
        return save(request, order, next);
    }

    @Guarded(value = Order.class, method = "DELETE", path = "/orders/{id}")
    Response delete(Request request) {
        Order order = target(request);
        OrderGuard.requireVersion(request.ifMatch(), order.version());
        OrderGuard.checkDeletable(order.status());
        orders.delete(order, row -> row.version(request.ifMatch(), order.version()));
        return Response.EMPTY;
    }

    @Guarded(value = Order.class, method = "POST", path = "/orders/{id}/process", transition = "process")
    Response process(Request request) {
        return fire(request, OrderGuard::process);
    }

    @Guarded(value = Order.class, method = "POST", path = "/orders/{id}/ship", transition = "ship")
    Response ship(Request request) {
        return fire(request, OrderGuard::ship);
    }

    @Guarded(value = Order.class, method = "POST", path = "/orders/{id}/deliver", transition = "deliver")
    Response deliver(Request request) {
        return fire(request, OrderGuard::deliver);
    }

    @Guarded(value = Order.class, method = "POST", path = "/orders/{id}/cancel", transition = "cancel")
    Response cancel(Request request) {
        return fire(request, OrderGuard::cancel);
    }

    @Guarded(value = Order.class, method = "POST", path = "/orders/{id}/return", transition = "return")
    Response takeBack(Request request) {
        return fire(request, OrderGuard::returnOrder);
    }

    @Guarded(value = Order.class, method = "POST", path = "/orders/{id}/archive", transition = "archive")
    Response archive(Request request) {
        return fire(request, OrderGuard::archive);
    }

    private Response fire(Request request, UnaryOperator<OrderStatus> transition) {
        Order order = target(request);
        OrderGuard.checkVersion(request.ifMatch(), order.version());
        return save(request, order, order.in(transition.apply(order.status())));
    }

    private Response save(Request request, Order read, Order next) {
        orders.replace(
                next, row -> row.version(request.ifMatch(), read.version()).change(next.status()));
        return Response.ok(next);
    }

    private Order target(Request request) {
        Order order = found(orders.find(request.id()));
        OrderGuard.checkNoneMatch(request.ifNoneMatch(), order.version());
        return order;
    }

    private static Order order(Body body, UUID id, OrderStatus status, long version) {
        OrderStatus requested = body.has("status") ? body.state("status", OrderStatus.class) : status;
        return new Order(id, body.text("number"), body.text("customer"), body.count("quantity"), requested, version);
    }
}
