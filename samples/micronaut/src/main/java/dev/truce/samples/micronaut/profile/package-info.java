/** Profiles: a PUT that creates or replaces. */
@NullMarked
package dev.truce.samples.micronaut.profile;

import org.jspecify.annotations.NullMarked;
