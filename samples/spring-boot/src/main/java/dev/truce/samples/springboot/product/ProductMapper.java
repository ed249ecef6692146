package dev.truce.samples.springboot.product;

import org.mapstruct.Mapper;

@Mapper
interface ProductMapper {
    Product toEntity(ProductDto product);

    ProductDto toDto(Product product);
}
