/** The tests of idempotency keys. */
@NullMarked
package dev.truce.web.idempotency;

import org.jspecify.annotations.NullMarked;
