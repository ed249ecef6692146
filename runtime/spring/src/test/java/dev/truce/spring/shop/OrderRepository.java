package dev.truce.spring.shop;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The orders. */
public interface OrderRepository extends JpaRepository<Order, UUID> {}
