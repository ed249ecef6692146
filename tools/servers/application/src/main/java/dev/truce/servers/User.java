package dev.truce.servers;

import dev.truce.Unique;
import dev.truce.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.util.UUID;

/** Somebody who signed up. */
@Entity
@Table(
        name = "users",
        uniqueConstraints = {
            @UniqueConstraint(name = "users_username_key", columnNames = "username"),
            @UniqueConstraint(name = "users_email_key", columnNames = "email")
        })
public class User {
    @Id
    @GeneratedValue
    public UUID id;

    @Unique
    public String username;

    @Unique(code = "DUPLICATE_EMAIL")
    public String email;

    @Version
    @Versioned
    public long version;
}
