package dev.truce.samples.quickstart;

import static dev.truce.samples.quickstart.RequestProblem.found;

import dev.truce.Guarded;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Shows the least that a guarded resource needs: its columns, and endpoints that say what they do to it. */
final class Products {
    private final Table<Product> products;

    Products(Database database) {
        products = new Table<>(
                database,
                ProductGuard.CONTRACT,
                product -> Map.of("sku", product.sku(), "name", product.name(), "price", product.price()),
                row -> new Product(row.getString("sku"), row.getString("name"), row.getBigDecimal("price")));
    }

    @Guarded(value = Product.class, method = "POST", path = "/products")
    Response create(Request request) throws IOException {
        Body body = request.body();
        Product product = new Product(body.text("sku"), body.text("name"), body.price("price"));
        products.insert(product);
        String segment =
                URLEncoder.encode(product.sku(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.created("/products/" + segment, product);
    }

    @Guarded(value = Product.class, method = "GET", path = "/products/{sku}")
    Response read(Request request) {
        return Response.ok(found(products.find(request.variable("sku"))));
    }
}
