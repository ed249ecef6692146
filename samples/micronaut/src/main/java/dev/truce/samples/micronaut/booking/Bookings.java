package dev.truce.samples.micronaut.booking;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.Repository;
import io.micronaut.data.jpa.repository.JpaRepository;
import java.util.Optional;
import java.util.UUID;

/** Finds one with a query, since {@code EntityManager.find} returns null where the connection breaks (HHH-12472). */
@Repository
interface Bookings extends JpaRepository<Booking, UUID> {

    @Override
    @Query("select e from Booking e where e.id = :id")
    Optional<Booking> findById(UUID id);
}
