/** The sample API on Quarkus. */
@NullMarked
package dev.truce.samples.quarkus;

import org.jspecify.annotations.NullMarked;
