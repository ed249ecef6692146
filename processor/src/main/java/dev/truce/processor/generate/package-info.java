/** Writes the Java source of a resource with JavaPoet: the guard, the problem types, the representations and the views of states. */
@NullMarked
package dev.truce.processor.generate;

import org.jspecify.annotations.NullMarked;
