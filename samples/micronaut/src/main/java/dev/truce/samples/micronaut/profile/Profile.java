package dev.truce.samples.micronaut.profile;

import dev.truce.Versioned;
import io.micronaut.core.annotation.Introspected;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The public view of a user, under a name that the client chose: a PUT must say whether it creates or replaces. */
@Entity
@Introspected(accessKind = Introspected.AccessKind.FIELD)
@Table(name = "profiles")
public class Profile {
    @Id
    public String username;

    @Column(name = "display_name")
    public String displayName;

    @Version
    @Versioned
    public long version;
}
