/** Bookings: a composite rule. */
@NullMarked
package dev.truce.samples.quarkus.booking;

import org.jspecify.annotations.NullMarked;
