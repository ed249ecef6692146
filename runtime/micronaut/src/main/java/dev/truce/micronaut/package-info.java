/** Micronaut: the parameters of controllers, the answers to conflicts, entity tags and the catalogue. */
@NullMarked
package dev.truce.micronaut;

import org.jspecify.annotations.NullMarked;
