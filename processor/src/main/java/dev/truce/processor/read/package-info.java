/** Reads the compiler's elements and annotations into the model, one reader a concern. */
@NullMarked
package dev.truce.processor.read;

import org.jspecify.annotations.NullMarked;
