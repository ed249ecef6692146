package dev.truce.spring.shop;

import dev.truce.Guarded;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The endpoints of shelves and their books. */
@RestController
@Transactional
public class ShelfController {

    private final EntityManager entities;
    private final JdbcClient database;

    public ShelfController(EntityManager entities, JdbcClient database) {
        this.entities = entities;
        this.database = database;
    }

    @PostMapping("/shelves")
    @Guarded(Shelf.class)
    @ResponseStatus(HttpStatus.CREATED)
    public Map<String, UUID> build() {
        Shelf shelf = new Shelf();
        entities.persist(shelf);
        return Map.of("id", shelf.getId());
    }

    @DeleteMapping("/shelves/{id}")
    @Guarded(Shelf.class)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void remove(@PathVariable UUID id) {
        if (database.sql("DELETE FROM shelves WHERE id = ?").param(id).update() == 0) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    @PostMapping("/books")
    @Guarded(Book.class)
    @ResponseStatus(HttpStatus.CREATED)
    public Map<String, UUID> add(@RequestBody Map<String, UUID> sent) {
        Book book = new Book(entities.getReference(Shelf.class, sent.get("shelf")));
        entities.persist(book);
        return Map.of("id", book.getId());
    }

    @PutMapping("/books/{id}")
    @Guarded(Book.class)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void move(@PathVariable UUID id, @RequestBody Map<String, UUID> sent) {
        entities.find(Book.class, id).setShelf(entities.getReference(Shelf.class, sent.get("shelf")));
    }
}
