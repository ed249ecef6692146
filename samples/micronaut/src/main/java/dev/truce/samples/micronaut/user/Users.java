package dev.truce.samples.micronaut.user;

import io.micronaut.data.annotation.Repository;
import io.micronaut.data.jpa.repository.JpaRepository;
import java.util.UUID;

@Repository
interface Users extends JpaRepository<User, UUID> {}
