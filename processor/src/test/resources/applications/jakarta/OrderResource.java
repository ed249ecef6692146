package shop;

import dev.truce.Guarded;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

@Path("orders")
@Consumes("application/json")
@Produces("application/json")
public class OrderResource {
    @GET
    @Guarded(Order.class)
    public List<Order> list(@QueryParam("number") String number) {
        return List.of();
    }

    @POST
    @Guarded(Order.class)
    public Response create(OrderDto order) {
        return Response.accepted().build();
    }

    @GET
    @Path("{id}")
    @Guarded(Order.class)
    public Response get(@PathParam("id") UUID id) {
        return Response.ok().build();
    }

    @GET
    @Path("by-number/{number: [A-Z]{2}[0-9]+}/")
    @Guarded(Order.class)
    public OrderDto byNumber(@PathParam("number") String number) {
        throw new UnsupportedOperationException();
    }

    @PUT
    @Path("/{id}")
    @Guarded(Order.class)
    public Response replace(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, OrderDto order) {
        return Response.ok(order).build();
    }

    @PATCH
    @Path("{id}")
    public Response change(@PathParam("id") UUID id, OrderDto order) {
        return Response.ok(order).build();
    }

    @DELETE
    @Path("{id}")
    @Guarded(Order.class)
    public void delete(@PathParam("id") UUID id) {}

    @POST
    @Path("{id}/ship")
    @Guarded(value = Order.class, transition = "ship")
    public Order ship(@PathParam("id") UUID id) {
        throw new UnsupportedOperationException();
    }
}
