/** Orders: a lifecycle. */
@NullMarked
package dev.truce.samples.micronaut.order;

import org.jspecify.annotations.NullMarked;
