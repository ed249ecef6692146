package dev.truce.samples.quickstart;

import dev.truce.ApiResource;
import dev.truce.Versioned;
import java.util.UUID;

/**
 * Shows a version that comes in {@code If-Match} (412 if it is stale) or as {@code version} in the body (409), and that a client
 * may also leave out: then the last writer wins, but never over a write that it raced with.
 *
 * @param id the key
 * @param title the headline
 * @param content the text
 * @param version the entity tag
 */
@ApiResource(table = "documents")
public record Document(
        UUID id, String title, String content, @Versioned long version) {}
