package dev.truce.samples.micronaut.product;

import dev.truce.Guarded;
import dev.truce.samples.micronaut.web.NotFoundException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.validation.Valid;
import java.util.Map;

@Controller("/products")
@ExecuteOn(TaskExecutors.BLOCKING)
@Transactional
class ProductController {
    private final Products products;

    ProductController(Products products) {
        this.products = products;
    }

    @Post
    @Guarded(Product.class)
    HttpResponse<Product> create(@Body @Valid Product product) {
        products.save(product);
        return HttpResponse.created(product, UriBuilder.of("/products/{sku}").expand(Map.of("sku", product.sku)));
    }

    @Get("/{sku}")
    @Guarded(Product.class)
    Product read(String sku) {
        return products.findBySku(sku).orElseThrow(NotFoundException::new);
    }
}
