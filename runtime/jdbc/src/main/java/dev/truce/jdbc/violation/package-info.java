/** Reads from a driver's exception which constraint was violated, and nothing that a client has sent. */
@NullMarked
package dev.truce.jdbc.violation;

import org.jspecify.annotations.NullMarked;
