package dev.truce.benchmarks.servers.orders;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The table of the orders. */
public interface OrderRepository extends JpaRepository<Order, UUID> {}
