package shop;

import dev.truce.RepresentationOf;
import lombok.Value;

@Value
@RepresentationOf(Product.class)
public class ProductDto {
    String sku;
    Long version;
    Product.Status status;
}
