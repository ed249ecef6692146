package dev.truce.spring.failure;

import dev.truce.runtime.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * The conflict that a failure stands for.
 *
 * @param conflict the conflict
 * @param constraint the database's constraint that was violated, for logs; {@code null} if none was
 */
public record FoundConflict(Conflict conflict, @Nullable String constraint) {}
