package dev.truce.samples.micronaut.user;

import dev.truce.ReferencedBy;
import dev.truce.Unique;
import dev.truce.Versioned;
import io.micronaut.core.annotation.Introspected;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** Somebody who signed up. An update or a delete must say which version it means: without {@code If-Match} it is 428. */
@Entity
@Introspected(accessKind = Introspected.AccessKind.FIELD)
@Table(name = "users")
@ReferencedBy(Subscription.class)
public class User {
    @Id
    @GeneratedValue
    public UUID id;

    @Unique
    public String username;

    @Unique(
            ignoreCase = true,
            constraint = "users_email_ignoring_case",
            code = "DUPLICATE_EMAIL",
            title = "E-mail already in use",
            detail = "Another user has the same e-mail. Use a different e-mail or log in.")
    public String email;

    @Version
    @Versioned
    public long version;
}
