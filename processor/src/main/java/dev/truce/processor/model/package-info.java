/** What the sources declare, as pure data: no element of the compiler is held here, so that it may be kept across rounds. */
@NullMarked
package dev.truce.processor.model;

import org.jspecify.annotations.NullMarked;
