package shop;

import dev.truce.runtime.IfMatch;

public final class Products {
    private final ProductMapper mapper = new ProductMapperImpl();

    public ProductDto publish(Product product, IfMatch ifMatch) {
        ProductGuard.checkVersion(ifMatch, product);
        product.setStatus(ProductGuard.publish(product.getStatus()));
        return mapper.toDto(product);
    }
}
