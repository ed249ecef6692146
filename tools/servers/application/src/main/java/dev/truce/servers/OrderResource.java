package dev.truce.servers;

import dev.truce.Guarded;
import dev.truce.jakarta.Preconditions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Orders and their lifecycle, with {@code Preconditions} as a parameter. */
@Singleton
@Path("/orders")
@Produces(MediaType.APPLICATION_JSON)
public class OrderResource {
    private final Transactions transactions;

    @Inject
    OrderResource(Transactions transactions) {
        this.transactions = transactions;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Guarded(Order.class)
    public Response create(OrderRequest request) {
        Order order = new Order();
        request.writeTo(order);
        OrderGuard.checkInitial(order.status);
        transactions.run(entities -> {
            entities.persist(order);
            return order;
        });
        return Response.created(URI.create("/orders/" + order.id)).entity(order).build();
    }

    @GET
    @Guarded(Order.class)
    public List<Order> list(@QueryParam("number") String number) {
        return transactions.run(entities -> entities.createQuery("from Order where number = :number", Order.class)
                .setParameter("number", number)
                .getResultList());
    }

    @GET
    @Path("/{id}")
    @Guarded(Order.class)
    public Order read(@PathParam("id") UUID id) {
        return transactions.run(entities -> find(entities, id));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Guarded(Order.class)
    public Order update(@PathParam("id") UUID id, OrderRequest request, @BeanParam Preconditions preconditions) {
        return transactions.run(entities -> {
            Order order = find(entities, id);
            OrderGuard.checkNoneMatch(preconditions.ifNoneMatch(), order.version);
            OrderGuard.requireVersion(preconditions.ifMatch(), order);
            if (request.status() != null) {
                OrderGuard.change(order.status, request.status());
            }
            request.writeTo(order);
            return order;
        });
    }

    @DELETE
    @Path("/{id}")
    @Guarded(Order.class)
    public void delete(@PathParam("id") UUID id, @BeanParam Preconditions preconditions) {
        transactions.run(entities -> {
            Order order = find(entities, id);
            OrderGuard.requireVersion(preconditions.ifMatch(), order);
            OrderGuard.checkDeletable(order.status);
            entities.remove(order);
            return order;
        });
    }

    @POST
    @Path("/{id}/process")
    @Guarded(value = Order.class, transition = "process")
    public Order process(@PathParam("id") UUID id, @BeanParam Preconditions preconditions) {
        return fire(id, preconditions, OrderGuard::process);
    }

    @POST
    @Path("/{id}/ship")
    @Guarded(value = Order.class, transition = "ship")
    public Order ship(@PathParam("id") UUID id, @BeanParam Preconditions preconditions) {
        return fire(id, preconditions, OrderGuard::ship);
    }

    @POST
    @Path("/{id}/deliver")
    @Guarded(value = Order.class, transition = "deliver")
    public Order deliver(@PathParam("id") UUID id, @BeanParam Preconditions preconditions) {
        return fire(id, preconditions, OrderGuard::deliver);
    }

    @POST
    @Path("/{id}/cancel")
    @Guarded(value = Order.class, transition = "cancel")
    public Order cancel(@PathParam("id") UUID id, @BeanParam Preconditions preconditions) {
        return fire(id, preconditions, OrderGuard::cancel);
    }

    @POST
    @Path("/{id}/return")
    @Guarded(value = Order.class, transition = "return")
    public Order takeBack(@PathParam("id") UUID id, @BeanParam Preconditions preconditions) {
        return fire(id, preconditions, OrderGuard::returnOrder);
    }

    @POST
    @Path("/{id}/archive")
    @Guarded(value = Order.class, transition = "archive")
    public Order archive(@PathParam("id") UUID id, @BeanParam Preconditions preconditions) {
        return fire(id, preconditions, OrderGuard::archive);
    }

    private Order fire(UUID id, Preconditions preconditions, UnaryOperator<OrderStatus> transition) {
        return transactions.run(entities -> {
            Order order = find(entities, id);
            OrderGuard.checkVersion(preconditions.ifMatch(), order);
            order.status = transition.apply(order.status);
            return order;
        });
    }

    private static Order find(EntityManager entities, UUID id) {
        Order order = entities.find(Order.class, id);
        if (order == null) {
            throw new NotFoundException();
        }
        return order;
    }
}
