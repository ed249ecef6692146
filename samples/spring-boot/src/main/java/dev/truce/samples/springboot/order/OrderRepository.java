package dev.truce.samples.springboot.order;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface OrderRepository extends JpaRepository<Order, UUID> {
    List<Order> findByNumber(String number);

    List<Order> findTop100ByOrderByNumber();
}
