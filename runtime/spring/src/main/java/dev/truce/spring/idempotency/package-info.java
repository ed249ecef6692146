/** Idempotency keys: a filter after authentication that executes a request once and replays its answer. */
@NullMarked
package dev.truce.spring.idempotency;

import org.jspecify.annotations.NullMarked;
