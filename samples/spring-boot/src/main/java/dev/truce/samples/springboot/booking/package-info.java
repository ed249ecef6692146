/** Bookings: a composite rule. */
@NullMarked
package dev.truce.samples.springboot.booking;

import org.jspecify.annotations.NullMarked;
