package dev.truce.web;

import dev.truce.runtime.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * The conflict that a failure stands for.
 *
 * @param conflict the conflict
 * @param constraint the violated constraint of the database, for logs; {@code null} if the conflict has another cause
 */
public record FoundConflict(Conflict conflict, @Nullable String constraint) implements Outcome {}
