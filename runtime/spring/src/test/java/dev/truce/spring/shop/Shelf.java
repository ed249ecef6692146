package dev.truce.spring.shop;

import dev.truce.ReferencedBy;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An entity that cannot be deleted while books refer to it. */
@Entity
@Table(name = "shelves")
@ReferencedBy(Book.class)
public class Shelf {

    @Id
    private UUID id = UUID.randomUUID();

    public UUID getId() {
        return id;
    }
}
