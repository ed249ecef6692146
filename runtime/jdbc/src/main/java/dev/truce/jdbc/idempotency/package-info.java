/** Idempotency keys in a table of the application's database, whose answers commit with what the request changes. */
@NullMarked
package dev.truce.jdbc.idempotency;

import org.jspecify.annotations.NullMarked;
