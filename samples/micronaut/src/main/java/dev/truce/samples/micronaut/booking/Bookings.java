package dev.truce.samples.micronaut.booking;

import io.micronaut.data.annotation.Repository;
import io.micronaut.data.jpa.repository.JpaRepository;
import java.util.UUID;

@Repository
interface Bookings extends JpaRepository<Booking, UUID> {}
