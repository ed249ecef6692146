package dev.truce.samples.micronaut.order;

import io.micronaut.data.annotation.Repository;
import io.micronaut.data.jpa.repository.JpaRepository;
import java.util.List;
import java.util.UUID;

@Repository
interface OrderRepository extends JpaRepository<Order, UUID> {

    List<Order> findTop100OrderByNumber();

    List<Order> findByNumber(String number);
}
