package dev.truce.samples.springboot.product;

import dev.truce.Guarded;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

@RestController
@RequestMapping("/products")
@RequiredArgsConstructor
class ProductController {
    private final ProductService products;
    private final ProductMapper mapper;

    @PostMapping
    @Guarded(Product.class)
    ResponseEntity<ProductDto> create(@Valid @RequestBody ProductDto request, UriComponentsBuilder uri) {
        ProductDto product = mapper.toDto(products.create(mapper.toEntity(request)));
        return ResponseEntity.created(uri.path("/products/{sku}").build(product.sku()))
                .body(product);
    }

    @GetMapping("/{sku}")
    @Guarded(Product.class)
    ProductDto read(@PathVariable String sku) {
        return mapper.toDto(products.get(sku));
    }
}
