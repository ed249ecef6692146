/** Products: the smallest resource. */
@NullMarked
package dev.truce.samples.springboot.product;

import org.jspecify.annotations.NullMarked;
