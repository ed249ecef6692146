/** Writes the Java that a careful person would have written by hand for a resource. JavaPoet is used here and nowhere else, for the views of states. */
@NullMarked
package dev.truce.processor.generate;

import org.jspecify.annotations.NullMarked;
