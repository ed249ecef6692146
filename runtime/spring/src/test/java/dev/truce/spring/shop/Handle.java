package dev.truce.spring.shop;

import dev.truce.Versioned;
import dev.truce.runtime.Versions;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Version;

/** A resource that clients create under a key of theirs, and delete. */
@Entity
public class Handle {

    @Id
    private String name;

    private String owner;

    @Version
    @Versioned
    private Long version;

    protected Handle() {}

    Handle(String name, String owner) {
        this.name = name;
        this.owner = owner;
    }

    @PrePersist
    void start() {
        version = Versions.start();
    }

    public String getName() {
        return name;
    }

    public String getOwner() {
        return owner;
    }

    void setOwner(String owner) {
        this.owner = owner;
    }

    public Long getVersion() {
        return version;
    }
}
