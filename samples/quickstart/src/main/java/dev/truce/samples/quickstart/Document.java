package dev.truce.samples.quickstart;

import dev.truce.ApiResource;
import dev.truce.Versioned;
import java.util.UUID;

/**
 * Shows a version that comes in {@code If-Match} (412 if it is stale) or as {@code version} in the body (409). The rule opts out of
 * the demand for {@code If-Match}, so a client may send neither; then the last writer wins, except in a race.
 *
 * @param id the key
 * @param title the headline
 * @param content the text
 * @param version the entity tag
 */
@ApiResource(table = "documents")
public record Document(
        UUID id,
        String title,
        String content,
        @Versioned(required = false) long version) {}
