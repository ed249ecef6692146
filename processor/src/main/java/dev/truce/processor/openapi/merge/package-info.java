/** Merges a contract's additions into a document that is there already, and changes nothing else of it. */
@NullMarked
package dev.truce.processor.openapi.merge;

import org.jspecify.annotations.NullMarked;
