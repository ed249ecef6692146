package dev.truce.spring.shop;

import dev.truce.Unique;
import dev.truce.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.springframework.data.domain.Persistable;

/** A resource whose key the client chooses, and which may come with a version although it is new. */
@Entity
public class Ticket implements Persistable<String> {

    @Id
    @Unique
    private String code;

    @Version
    @Versioned
    private Long version;

    protected Ticket() {}

    Ticket(String code, Long version) {
        this.code = code;
        this.version = version;
    }

    @Override
    public String getId() {
        return code;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    public String getCode() {
        return code;
    }

    public Long getVersion() {
        return version;
    }
}
