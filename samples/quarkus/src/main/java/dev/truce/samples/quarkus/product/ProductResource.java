package dev.truce.samples.quarkus.product;

import dev.truce.Guarded;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/products")
@Transactional
public class ProductResource {

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Guarded(Product.class)
    public RestResponse<Product> create(@NotNull @Valid Product product) {
        product.persist();
        return RestResponse.ResponseBuilder.<Product>created(
                        UriBuilder.fromPath("/products/{sku}").build(product.sku))
                .entity(product)
                .build();
    }

    @GET
    @Path("/{sku}")
    @Guarded(Product.class)
    public Product read(String sku) {
        return Product.<Product>find("sku", sku).firstResultOptional().orElseThrow(NotFoundException::new);
    }
}
