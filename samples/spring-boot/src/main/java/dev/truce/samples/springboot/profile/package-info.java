/** Profiles: a PUT that creates or replaces. */
@NullMarked
package dev.truce.samples.springboot.profile;

import org.jspecify.annotations.NullMarked;
