/** Holds a document as a tree of nodes and writes it as YAML or JSON. */
@NullMarked
package dev.truce.processor.openapi.document;

import org.jspecify.annotations.NullMarked;
