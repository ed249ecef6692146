package dev.truce.processor.openapi.document;

/** A part of a document, as YAML and JSON both have it. */
public sealed interface Node permits Mapping, Sequence, Scalar {}
