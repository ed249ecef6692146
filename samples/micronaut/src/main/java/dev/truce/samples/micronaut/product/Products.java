package dev.truce.samples.micronaut.product;

import io.micronaut.data.annotation.Repository;
import io.micronaut.data.jpa.repository.JpaRepository;
import java.util.Optional;

@Repository
interface Products extends JpaRepository<Product, Long> {

    Optional<Product> findBySku(String sku);
}
