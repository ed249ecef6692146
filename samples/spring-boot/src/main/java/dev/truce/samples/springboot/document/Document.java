package dev.truce.samples.springboot.document;

import dev.truce.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import lombok.Getter;
import lombok.Setter;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A text that several people edit: its version comes in {@code If-Match} (412 if stale) or in the content (409), or not at all. */
@Entity
@Table(name = "documents")
@Getter
public class Document {
    static final int MAX_LENGTH = 100_000;

    @Id
    @GeneratedValue
    private UUID id;

    @Setter
    private String title;

    @Setter
    private String content;

    @Version
    @Versioned(required = false)
    private long version;

    void append(String paragraph) {
        String longer = content + '\n' + paragraph;
        if (longer.length() > MAX_LENGTH) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "The document would be too long.");
        }
        content = longer;
    }
}
