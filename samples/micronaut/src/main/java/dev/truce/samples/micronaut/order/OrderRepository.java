package dev.truce.samples.micronaut.order;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.Repository;
import io.micronaut.data.jpa.repository.JpaRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds one with a query, since {@code EntityManager.find} returns null where the connection breaks (HHH-12472). */
@Repository
interface OrderRepository extends JpaRepository<Order, UUID> {

    @Override
    @Query("select e from Order e where e.id = :id")
    Optional<Order> findById(UUID id);

    List<Order> findTop100OrderByNumber();

    List<Order> findByNumber(String number);
}
