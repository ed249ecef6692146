/** Reads migrations into the tables that they leave. */
@NullMarked
package dev.truce.processor.schema.ddl;

import org.jspecify.annotations.NullMarked;
