package shop;

import dev.truce.Guarded;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

@Path("/orders")
public class Orders {

    @POST
    @Guarded(Order.class)
    public Order create(Order order) {
        return order;
    }

    @POST
    @Path("/{id}/ship")
    @Guarded(value = Order.class, transition = "ship")
    public Order ship(@PathParam("id") UUID id) {
        return new Order(id, "1", 1, OrderGuard.ship(OrderStatus.PENDING));
    }

    @GET
    @Path("/{id}/label")
    public String label(@PathParam("id") UUID id) {
        return id.toString();
    }
}
