/** Reads method bodies after javac has attributed them, and finds transitions that cannot be legal where they are made. */
@NullMarked
package dev.truce.processor.flow;

import org.jspecify.annotations.NullMarked;
