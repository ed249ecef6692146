package dev.truce.processor.openapi;

import java.util.List;
import java.util.Map;

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

    /** Whether some component refers to this one. */
    boolean refersTo(String section, String name) {
        return holds(sections, Scalar.of(Mapping.pointer(section, name)));
    }

    /** The sections in the order of the specification, and in each the components by name. */
    Mapping sorted() {
        Mapping sorted = new Mapping();
        for (String section : SECTIONS) {
            sorted.putUnlessEmpty(section, sections.at(section).sorted());
        }
        return sorted;
    }

    private static boolean holds(Node node, Scalar pointer) {
        if (node instanceof Mapping mapping) {
            for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
                if ((entry.getKey().equals("$ref") && entry.getValue().equals(pointer))
                        || holds(entry.getValue(), pointer)) {
                    return true;
                }
            }
        }
        return node instanceof Sequence sequence && sequence.items().stream().anyMatch(item -> holds(item, pointer));
    }
}
