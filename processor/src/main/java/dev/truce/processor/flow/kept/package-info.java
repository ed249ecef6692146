/** Compares what a guarded operation declares with what its code does. */
@NullMarked
package dev.truce.processor.flow.kept;

import org.jspecify.annotations.NullMarked;
