package dev.truce.samples.quickstart;

import static dev.truce.samples.quickstart.RequestProblem.found;

import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The orders of the sample with checks as people write them: the same table, router and JSON, and no guard. */
final class OrdersByHand {
    private static final Map<OrderStatus, Set<OrderStatus>> LEGAL = new EnumMap<>(Map.of(
            OrderStatus.PENDING, EnumSet.of(OrderStatus.PROCESSING, OrderStatus.SHIPPED, OrderStatus.CANCELLED),
            OrderStatus.PROCESSING, EnumSet.of(OrderStatus.SHIPPED, OrderStatus.CANCELLED),
            OrderStatus.SHIPPED, EnumSet.of(OrderStatus.DELIVERED),
            OrderStatus.DELIVERED, EnumSet.of(OrderStatus.RETURNED, OrderStatus.ARCHIVED)));

    private final Table<Order> orders;

    OrdersByHand(Database database) {
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

    Response create(Request request) throws IOException {
        Body body = request.body();
        Order order = order(body, UUID.randomUUID(), OrderStatus.PENDING, 1);
        orders.insert(order);
        return Response.created("/orders/" + order.id(), order);
    }

    Response read(Request request) {
        return Response.ok(found(orders.find(request.id())));
    }

    Response update(Request request) throws IOException {
        Body body = request.body();
        Order order = found(orders.find(request.id()));
        List<String> ifMatch = request.lines("If-Match");
        String tag = "\"" + order.version() + "\"";
        if (ifMatch.isEmpty()) {
            return problem(request, 428, "precondition-required", "ORDER_PRECONDITION_REQUIRED", tag);
        }
        if (!ifMatch.contains(tag) && !ifMatch.contains("*")) {
            return problem(request, 412, "precondition-failed", "ORDER_PRECONDITION_FAILED", tag);
        }
        Order next = order(body, order.id(), order.status(), order.version() + 1);
        boolean isLegal = next.status() == order.status()
                || LEGAL.getOrDefault(order.status(), Set.of()).contains(next.status());
        if (!isLegal) {
            return problem(request, 409, "illegal-transition", "ILLEGAL_ORDER_TRANSITION", tag);
        }
        int written = orders.write(
                "UPDATE orders SET number = ?, customer = ?, quantity = ?, status = ?, version = version + 1"
                        + " WHERE id = ? AND version = ? AND status = ?",
                List.of(
                        next.number(),
                        next.customer(),
                        next.quantity(),
                        next.status().name(),
                        order.id(),
                        order.version(),
                        order.status().name()),
                Map.of("number", next.number()));
        return written == 0
                ? problem(request, 412, "precondition-failed", "ORDER_PRECONDITION_FAILED", tag)
                : Response.ok(next);
    }

    private static Order order(Body body, UUID id, OrderStatus status, long version) {
        OrderStatus requested = body.has("status") ? body.state("status", OrderStatus.class) : status;
        return new Order(id, body.text("number"), body.text("customer"), body.count("quantity"), requested, version);
    }

    private static Response problem(Request request, int status, String slug, String code, String tag)
            throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "/problems/order/" + slug);
        members.put("title", "Order " + slug.replace('-', ' '));
        members.put("status", status);
        members.put(
                "detail",
                "The order has changed since it was read. Read it again, reapply the change and send it with its new entity tag.");
        members.put("instance", request.path());
        members.put("code", code);
        members.put("current_etag", tag);
        members.put("resolution", "refetch");
        return new Response(
                status,
                Body.JSON.writeValueAsBytes(members),
                Map.of("Content-Type", "application/problem+json", "ETag", tag));
    }
}
