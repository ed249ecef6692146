package dev.truce.samples.micronaut.user;

import io.micronaut.data.annotation.Repository;
import io.micronaut.data.jpa.repository.JpaRepository;
import java.util.UUID;

@Repository
interface Subscriptions extends JpaRepository<Subscription, UUID> {}
