package dev.truce.processor.openapi.document;

import java.io.IOException;

/** What is done with each kind of node. */
interface NodeVisitor {
    void visit(Mapping mapping) throws IOException;

    void visit(Sequence sequence) throws IOException;

    void visit(Scalar scalar) throws IOException;
}
