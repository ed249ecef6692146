/** Checks the model: one rule family a class, each returns findings and prints nothing. */
@NullMarked
package dev.truce.processor.validate;

import org.jspecify.annotations.NullMarked;
