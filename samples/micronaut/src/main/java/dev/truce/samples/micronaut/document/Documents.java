package dev.truce.samples.micronaut.document;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.Repository;
import io.micronaut.data.jpa.repository.JpaRepository;
import java.util.Optional;
import java.util.UUID;

/** Finds one with a query, since {@code EntityManager.find} returns null where the connection breaks (HHH-12472). */
@Repository
interface Documents extends JpaRepository<Document, UUID> {

    @Override
    @Query("select e from Document e where e.id = :id")
    Optional<Document> findById(UUID id);
}
