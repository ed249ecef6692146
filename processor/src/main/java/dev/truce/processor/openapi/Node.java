package dev.truce.processor.openapi;

/** A part of a document that is being written: what YAML and JSON have in common. */
public sealed interface Node permits Mapping, Sequence, Scalar {}
