package dev.truce.samples.micronaut.profile;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.Repository;
import io.micronaut.data.jpa.repository.JpaRepository;
import java.util.Optional;

/** Finds one with a query, since {@code EntityManager.find} returns null where the connection breaks (HHH-12472). */
@Repository
interface Profiles extends JpaRepository<Profile, String> {

    @Override
    @Query("select e from Profile e where e.username = :id")
    Optional<Profile> findById(String id);
}
