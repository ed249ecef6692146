/** Profiles: a PUT that creates or replaces. */
@NullMarked
package dev.truce.samples.quarkus.profile;

import org.jspecify.annotations.NullMarked;
