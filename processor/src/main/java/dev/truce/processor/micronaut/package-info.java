/** A service for Micronaut's processors, which load it; Truce itself does not use it. */
@NullMarked
package dev.truce.processor.micronaut;

import org.jspecify.annotations.NullMarked;
