package dev.truce.samples.micronaut.user;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.Repository;
import io.micronaut.data.jpa.repository.JpaRepository;
import java.util.Optional;
import java.util.UUID;

/** Finds one with a query, since {@code EntityManager.find} returns null where the connection breaks (HHH-12472). */
@Repository
interface Users extends JpaRepository<User, UUID> {

    @Override
    @Query("select e from User e where e.id = :id")
    Optional<User> findById(UUID id);
}
