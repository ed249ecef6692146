/** Orders: a lifecycle. */
@NullMarked
package dev.truce.samples.springboot.order;

import org.jspecify.annotations.NullMarked;
