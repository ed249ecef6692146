/** Splits SQL of several dialects into tokens and statements. */
@NullMarked
package dev.truce.processor.schema.sql;

import org.jspecify.annotations.NullMarked;
