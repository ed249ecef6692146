package dev.truce.processor.openapi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The components of a document in the making, by section. */
final class Components {

    private static final List<String> SECTIONS = List.of("schemas", "responses", "parameters", "examples", "headers");

    private final Mapping sections = new Mapping();

    Components() {}

    /** Begins with the components of a document. */
    Components(Mapping existing) {
        existing.entries().forEach((section, components) -> {
            if (components instanceof Mapping mapping) {
                sections.at(section).putAll(mapping);
            }
        });
    }

    void put(String section, String name, Mapping component) {
        sections.at(section).put(name, component);
    }

    boolean has(String section, String name) {
        return sections.at(section).has(name);
    }

    /** The components that some component refers to, as their pointers. */
    Set<String> pointers() {
        Set<String> pointers = new TreeSet<>();
        collect(sections, pointers);
        return pointers;
    }

    /** The sections in the order of the specification, and in each the components by name. */
    Mapping sorted() {
        Mapping sorted = new Mapping();
        for (String section : SECTIONS) {
            sorted.putUnlessEmpty(section, sections.at(section).sorted());
        }
        return sorted;
    }

    private static void collect(Node node, Set<String> pointers) {
        if (node instanceof Mapping mapping) {
            for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
                if (entry.getKey().equals("$ref")
                        && entry.getValue() instanceof Scalar scalar
                        && scalar.value() instanceof String pointer) {
                    pointers.add(pointer);
                }
                collect(entry.getValue(), pointers);
            }
        } else if (node instanceof Sequence sequence) {
            for (Node item : sequence.items()) {
                collect(item, pointers);
            }
        }
    }
}
