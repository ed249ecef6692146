package dev.truce.samples.micronaut.user;

import io.micronaut.core.annotation.Introspected;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** A subscription of a user: the user cannot be deleted as long as it exists. */
@Entity
@Introspected(accessKind = Introspected.AccessKind.FIELD)
@Table(name = "subscriptions")
public class Subscription {
    @Id
    @GeneratedValue
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public User user;
}
