package dev.truce.micronaut.shop;

import dev.truce.Unique;
import dev.truce.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A resource whose key the client chooses, and which may come with a version although it is new. */
@Entity
@Table(name = "tickets")
public class Ticket {
    @Id
    @Unique
    private String code;

    @Versioned
    @Version
    private Long version;

    protected Ticket() {}

    Ticket(String code, Long version) {
        this.code = code;
        this.version = version;
    }

    public String getCode() {
        return code;
    }

    public Long getVersion() {
        return version;
    }
}
