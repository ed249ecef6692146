/** How the API reads what is stored. */
@NullMarked
package dev.truce.samples.springboot.store;

import org.jspecify.annotations.NullMarked;
