package dev.truce.samples.springboot.user;

import dev.truce.ReferencedBy;
import dev.truce.Unique;
import dev.truce.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import lombok.Getter;
import lombok.Setter;

/** Somebody who signed up. An update or a delete must say which version it means: without {@code If-Match} it is 428. */
@Entity
@Table(name = "users")
@ReferencedBy(Subscription.class)
@Getter
public class User {
    @Id
    @GeneratedValue
    private UUID id;

    @Setter
    @Unique
    private String username;

    @Setter
    @Unique(
            ignoreCase = true,
            constraint = "users_email_ignoring_case",
            code = "DUPLICATE_EMAIL",
            title = "E-mail already in use",
            detail = "Another user has the same e-mail. Use a different e-mail or log in.")
    private String email;

    @Version
    @Versioned
    private long version;
}
