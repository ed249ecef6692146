package dev.truce.spring.shop;

import dev.truce.References;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** An entity whose shelf must exist; Hibernate names the foreign key. */
@Entity
@Table(name = "books")
public class Book {

    @Id
    private UUID id = UUID.randomUUID();

    @References
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Shelf shelf;

    protected Book() {}

    public Book(Shelf shelf) {
        this.shelf = shelf;
    }

    public UUID getId() {
        return id;
    }

    public Shelf getShelf() {
        return shelf;
    }

    public void setShelf(Shelf shelf) {
        this.shelf = shelf;
    }
}
