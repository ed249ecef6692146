package dev.truce.processor.openapi;

import dev.truce.processor.openapi.document.Mapping;
import dev.truce.processor.openapi.document.Node;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The components of a document in the making, by section. */
final class Components {

    private static final List<String> SECTIONS = List.of("schemas", "responses", "parameters", "examples", "headers");

    private final SortedMap<String, SortedMap<String, Node>> sections = new TreeMap<>();

    Components() {
        for (String section : SECTIONS) {
            sections.put(section, new TreeMap<>());
        }
    }

    /** Begins with the components of a document. */
    Components(Mapping existing) {
        this();
        for (String name : SECTIONS) {
            if (existing.get(name) instanceof Mapping components) {
                section(name).putAll(components.entries());
            }
        }
    }

    void put(String section, String name, Mapping component) {
        section(section).put(name, component);
    }

    boolean has(String section, String name) {
        return section(section).containsKey(name);
    }

    /** The sections in the order of the specification, and in each the components by name. */
    Mapping sorted() {
        Mapping sorted = new Mapping();
        for (String section : SECTIONS) {
            sorted.putUnlessEmpty(section, Mapping.of(section(section)));
        }
        return sorted;
    }

    private SortedMap<String, Node> section(String name) {
        return Objects.requireNonNull(sections.get(name));
    }
}
