/** The sample API on Quarkus. */
@NullMarked
package dev.truce.samples.micronaut;

import org.jspecify.annotations.NullMarked;
