/** Reads elements, annotations, members and types of the compilation as the rest of the reader sees them. */
@NullMarked
package dev.truce.processor.read.source;

import org.jspecify.annotations.NullMarked;
