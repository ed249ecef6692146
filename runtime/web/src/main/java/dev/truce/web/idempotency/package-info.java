/** From a request with an idempotency key to its execution, its replay or its refusal, whatever the web framework. */
@NullMarked
package dev.truce.web.idempotency;

import org.jspecify.annotations.NullMarked;
