/** Reads the text files that describe a schema. */
@NullMarked
package dev.truce.processor.schema.file;

import org.jspecify.annotations.NullMarked;
