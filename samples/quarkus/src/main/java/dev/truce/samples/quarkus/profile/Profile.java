package dev.truce.samples.quarkus.profile;

import dev.truce.Versioned;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The public profile of a user, under a name that the client chooses: a PUT must state whether it creates or replaces. */
@Entity
@Table(name = "profiles")
public class Profile extends PanacheEntityBase {
    @Id
    public String username;

    @Column(name = "display_name")
    public String displayName;

    @Version
    @Versioned
    public long version;
}
