/** The API for generated guards and applications: conflicts, the problems that clients see, entity tags and preconditions. */
@NullMarked
package dev.truce.runtime;

import org.jspecify.annotations.NullMarked;
