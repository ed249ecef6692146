package dev.truce.processor.openapi.document;

import java.io.IOException;

/** A part of a document that is being written: what YAML and JSON have in common. */
public sealed interface Node permits Mapping, Sequence, Scalar {
    /** Calls the visitor's method for this kind of node. */
    void accept(NodeVisitor visitor) throws IOException;
}
