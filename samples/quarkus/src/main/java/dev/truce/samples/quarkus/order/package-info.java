/** Orders: a lifecycle. */
@NullMarked
package dev.truce.samples.quarkus.order;

import org.jspecify.annotations.NullMarked;
