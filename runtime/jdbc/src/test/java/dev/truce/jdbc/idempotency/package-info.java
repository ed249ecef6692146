/** The tests of idempotency keys, on real databases. */
@NullMarked
package dev.truce.jdbc.idempotency;

import org.jspecify.annotations.NullMarked;
