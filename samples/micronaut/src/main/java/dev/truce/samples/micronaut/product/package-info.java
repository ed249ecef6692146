/** Products: the smallest resource. */
@NullMarked
package dev.truce.samples.micronaut.product;

import org.jspecify.annotations.NullMarked;
