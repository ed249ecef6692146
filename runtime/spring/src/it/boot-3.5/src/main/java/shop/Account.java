package shop;

import dev.truce.Unique;
import dev.truce.Versioned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** An entity. */
@Entity
public class Account {
    @Id
    @GeneratedValue
    private UUID id;

    @Unique
    @Column(unique = true)
    private String email;

    @Version
    @Versioned(required = false)
    private long version;

    public UUID getId() {
        return id;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public long getVersion() {
        return version;
    }
}
