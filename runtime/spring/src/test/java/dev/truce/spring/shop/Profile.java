package dev.truce.spring.shop;

import dev.truce.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.springframework.data.domain.Persistable;

/** A resource whose key the client chooses, and whose version is required. */
@Entity
@Table(name = "profiles")
public class Profile implements Persistable<String> {

    @Id
    private String username;

    private String displayName;

    @Version
    @Versioned
    private Integer version;

    protected Profile() {}

    public Profile(String username, String displayName) {
        this.username = username;
        this.displayName = displayName;
    }

    @Override
    public String getId() {
        return username;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }

    public String getUsername() {
        return username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public Integer getVersion() {
        return version;
    }
}
