package dev.truce.samples.quarkus.order;

import dev.truce.Guarded;
import dev.truce.Idempotent;
import dev.truce.jakarta.Preconditions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/orders")
public class OrderResource {
    private final Orders orders;

    OrderResource(Orders orders) {
        this.orders = orders;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Guarded(Order.class)
    @Idempotent(required = false)
    public RestResponse<OrderResponse> create(@NotNull @Valid OrderRequest request) {
        OrderResponse order = OrderResponse.of(orders.create(request));
        return RestResponse.ResponseBuilder.<OrderResponse>created(URI.create("/orders/" + order.id()))
                .entity(order)
                .build();
    }

    @GET
    @Guarded(Order.class)
    public List<OrderResponse> list(@RestQuery @Nullable String number) {
        return orders.list(number).stream().map(OrderResponse::of).toList();
    }

    @GET
    @Path("/{id}")
    @Guarded(Order.class)
    public OrderResponse read(UUID id) {
        return OrderResponse.of(orders.get(id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}")
    @Guarded(Order.class)
    public OrderResponse update(UUID id, @NotNull @Valid OrderRequest request, @BeanParam Preconditions preconditions) {
        return OrderResponse.of(orders.update(id, request, preconditions));
    }

    @DELETE
    @Path("/{id}")
    @Guarded(Order.class)
    public void delete(UUID id, @BeanParam Preconditions preconditions) {
        orders.delete(id, preconditions);
    }

    @POST
    @Path("/{id}/process")
    @Guarded(value = Order.class, transition = "process")
    public OrderResponse process(UUID id, @BeanParam Preconditions preconditions) {
        return OrderResponse.of(orders.process(id, preconditions));
    }

    @POST
    @Path("/{id}/ship")
    @Guarded(value = Order.class, transition = "ship")
    public OrderResponse ship(UUID id, @BeanParam Preconditions preconditions) {
        return OrderResponse.of(orders.ship(id, preconditions));
    }

    @POST
    @Path("/{id}/deliver")
    @Guarded(value = Order.class, transition = "deliver")
    public OrderResponse deliver(UUID id, @BeanParam Preconditions preconditions) {
        return OrderResponse.of(orders.deliver(id, preconditions));
    }

    @POST
    @Path("/{id}/cancel")
    @Guarded(value = Order.class, transition = "cancel")
    public OrderResponse cancel(UUID id, @BeanParam Preconditions preconditions) {
        return OrderResponse.of(orders.cancel(id, preconditions));
    }

    @POST
    @Path("/{id}/return")
    @Guarded(value = Order.class, transition = "return")
    public OrderResponse takeBack(UUID id, @BeanParam Preconditions preconditions) {
        return OrderResponse.of(orders.takeBack(id, preconditions));
    }

    @POST
    @Path("/{id}/archive")
    @Guarded(value = Order.class, transition = "archive")
    public OrderResponse archive(UUID id, @BeanParam Preconditions preconditions) {
        return OrderResponse.of(orders.archive(id, preconditions));
    }
}
