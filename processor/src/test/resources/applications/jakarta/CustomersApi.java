package shop;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;

/** As OpenAPI Generator writes it. */
@Path("/customers")
public interface CustomersApi {
    @POST
    @Consumes({"application/json"})
    @Produces({"application/json"})
    Customer createCustomer(Customer customer);

    @GET
    @Path("/{customerId}")
    @Produces({"application/json"})
    Customer getCustomer(@PathParam("customerId") UUID customerId);
}
