/** Reads migrations into tables, and holds the rules of resources against them. JSqlParser lives here and nowhere else. */
@NullMarked
package dev.truce.processor.schema;

import org.jspecify.annotations.NullMarked;
