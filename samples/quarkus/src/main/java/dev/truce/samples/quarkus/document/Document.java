package dev.truce.samples.quarkus.document;

import dev.truce.Versioned;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.ws.rs.BadRequestException;
import java.util.UUID;

/** A text that several people edit: its version comes in {@code If-Match} (412 if stale) or in the content (409), or not at all. */
@Entity
@Table(name = "documents")
public class Document extends PanacheEntityBase {
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
            throw new BadRequestException("The document would be too long.");
        }
        content = longer;
    }
}
