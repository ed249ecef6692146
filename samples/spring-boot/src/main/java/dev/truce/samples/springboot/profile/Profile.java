package dev.truce.samples.springboot.profile;

import dev.truce.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

/** The public profile of a user, under a name that the client chooses: a PUT must state whether it creates or replaces. */
@Entity
@Table(name = "profiles")
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Profile {
    @Id
    private String username;

    @Setter
    private String displayName;

    /** Null as long as the profile is new: Spring Data then inserts it rather than looking for its key. */
    @Version
    @Versioned
    private @Nullable Long version;

    Profile(String username, String displayName) {
        this.username = username;
        this.displayName = displayName;
    }
}
