/** Documents what operations can answer with: the additions that the contract makes, and the fresh document that holds them. */
@NullMarked
package dev.truce.processor.openapi;

import org.jspecify.annotations.NullMarked;
