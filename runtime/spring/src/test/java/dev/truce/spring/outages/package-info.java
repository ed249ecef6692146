/** Idempotency keys whose owner fails in the middle: two instances on one database, over HTTP. */
package dev.truce.spring.outages;
