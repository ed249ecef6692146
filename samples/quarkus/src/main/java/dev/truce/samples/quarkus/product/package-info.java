/** Products: the smallest resource. */
@NullMarked
package dev.truce.samples.quarkus.product;

import org.jspecify.annotations.NullMarked;
