package dev.truce.samples.quickstart;

import dev.truce.ApiResource;
import dev.truce.ReferencedBy;
import dev.truce.Unique;
import dev.truce.Versioned;
import java.util.UUID;

/**
 * Shows unique members, one of them ignoring case and with words of its own, a resource that others refer to, and a version that
 * updates and deletes must name: without {@code If-Match} they are answered with 428.
 *
 * @param id the key
 * @param username unique as it is written
 * @param email unique whatever its case
 * @param version the entity tag
 */
@ApiResource(table = "users")
@ReferencedBy(name = "subscription", table = "subscriptions", constraint = "subscription_user")
public record User(
        UUID id,
        @Unique String username,

        @Unique(
                ignoreCase = true,
                code = "DUPLICATE_EMAIL",
                title = "E-mail already in use",
                detail = "Another user has the same e-mail. Use a different e-mail or log in.")
        String email,

        @Versioned long version) {}
