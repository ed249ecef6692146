package dev.truce.servers;

import dev.truce.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A text that several people edit: its version comes in {@code If-Match} (412 if stale) or in the content (409), or not at all. */
@Entity
@Table(name = "documents")
public class Document {
    @Id
    @GeneratedValue
    public UUID id;

    public String title;

    public String content;

    @Version
    @Versioned(required = false)
    public long version;
}
