/** Holds documents as trees of nodes and writes them as YAML or JSON. */
@NullMarked
package dev.truce.processor.openapi.document;

import org.jspecify.annotations.NullMarked;
