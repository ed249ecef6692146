/** One application twice, with Truce and with idempotency4j, in the situations that a retry can meet. */
package dev.truce.peers;
