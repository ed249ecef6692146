package dev.truce.samples.quickstart;

import dev.truce.ApiResource;
import dev.truce.Versioned;

/**
 * Shows a resource under a name that the client chose: a PUT must say whether it creates ({@code If-None-Match: *}) or replaces
 * ({@code If-Match}), and is answered with 428 where it says neither.
 *
 * @param username the key
 * @param displayName what others see
 * @param version the entity tag
 */
@ApiResource(table = "profiles", key = "username")
public record Profile(
        String username, String displayName, @Versioned long version) {}
