package dev.truce.processor.openapi;

import dev.truce.processor.openapi.document.Mapping;

/**
 * An extension member of a problem (RFC 9457 section 3.2).
 *
 * @param name its name in snake case
 * @param schema its schema
 * @param required whether every problem of the type has it
 */
record ProblemMember(String name, Mapping schema, boolean required) {

    static ProblemMember required(String name, Mapping schema) {
        return new ProblemMember(name, schema, true);
    }

    static ProblemMember optional(String name, Mapping schema) {
        return new ProblemMember(name, schema, false);
    }
}
