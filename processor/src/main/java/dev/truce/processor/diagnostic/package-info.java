/** What can be wrong with rules, operations and options: the catalogue of diagnostics, findings as values, and their way to the compiler's output. */
@NullMarked
package dev.truce.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
