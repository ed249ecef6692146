package dev.truce.samples.micronaut.document;

import io.micronaut.data.annotation.Repository;
import io.micronaut.data.jpa.repository.JpaRepository;
import java.util.UUID;

@Repository
interface Documents extends JpaRepository<Document, UUID> {}
