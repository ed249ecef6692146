/** Bookings: a composite rule. */
@NullMarked
package dev.truce.samples.micronaut.booking;

import org.jspecify.annotations.NullMarked;
