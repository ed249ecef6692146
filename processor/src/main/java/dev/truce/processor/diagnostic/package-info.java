/** Mistakes in rules, operations and options: the catalogue of diagnostics, findings as values, and the reporter that writes them to the compiler's output. */
@NullMarked
package dev.truce.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
