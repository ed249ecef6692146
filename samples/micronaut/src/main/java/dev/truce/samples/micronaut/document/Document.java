package dev.truce.samples.micronaut.document;

import dev.truce.Versioned;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A text that several people edit: its version comes in {@code If-Match} (412 if stale) or in the content (409), or not at all. */
@Entity
@Introspected(accessKind = Introspected.AccessKind.FIELD)
@Table(name = "documents")
public class Document {
    static final int MAX_LENGTH = 100_000;

    @Id
    @GeneratedValue
    public UUID id;

    public String title;

    public String content;

    @Version
    @Versioned(required = false)
    public long version;

    void append(String paragraph) {
        String longer = content + '\n' + paragraph;
        if (longer.length() > MAX_LENGTH) {
            throw new HttpStatusException(HttpStatus.BAD_REQUEST, "The document would be too long.");
        }
        content = longer;
    }
}
