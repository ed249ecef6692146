package dev.truce.samples.springboot.product;

import dev.truce.samples.springboot.web.MissingException;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@RequiredArgsConstructor
class ProductService {
    private final ProductRepository products;

    Product create(Product product) {
        return products.save(product);
    }

    @Transactional(readOnly = true)
    Product get(String sku) {
        return products.findBySku(sku).orElseThrow(() -> new MissingException("product"));
    }
}
