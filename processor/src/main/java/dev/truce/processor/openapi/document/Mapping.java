package dev.truce.processor.openapi.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Entries in the order in which they were put. The code that creates a mapping fills it; no other code changes it. */
public final class Mapping implements Node {
    /** Small at first: most mappings of a document have one to three entries, and a thousand resources have 200,000 mappings. */
    private final Map<String, Node> entries = new LinkedHashMap<>(4);

    /** Returns a mapping with these entries, in their order. */
    public static Mapping of(Map<String, ? extends Node> entries) {
        Mapping mapping = new Mapping();
        mapping.entries.putAll(entries);
        return mapping;
    }

    /** Returns a reference to a component, such as {@code #/components/schemas/OrderLifecycle}. */
    public static Mapping ref(String section, String name) {
        return new Mapping().put("$ref", pointer(section, name));
    }

    /** Returns the reference to a component, as text. */
    public static String pointer(String section, String name) {
        return "#/components/" + section + "/" + name;
    }

    /** Puts a node. An entry that is put again keeps its place. */
    public Mapping put(String name, Node node) {
        entries.put(name, node);
        return this;
    }

    /** Puts a text. */
    public Mapping put(String name, String text) {
        return put(name, Scalar.of(text));
    }

    /** Puts a whole number. */
    public Mapping put(String name, long number) {
        return put(name, Scalar.of(number));
    }

    /** Puts true or false. */
    public Mapping put(String name, boolean flag) {
        return put(name, Scalar.of(flag));
    }

    /** Puts the mapping unless it is empty: documents are easier to read without empty sections. */
    public Mapping putUnlessEmpty(String name, Mapping mapping) {
        return mapping.isEmpty() ? this : put(name, mapping);
    }

    /** Puts the sequence unless it is empty. */
    public Mapping putUnlessEmpty(String name, Sequence sequence) {
        return sequence.items().isEmpty() ? this : put(name, sequence);
    }

    /** Returns the value of an entry; {@code null} if the mapping does not have it. */
    @Nullable
    public Node get(String name) {
        return entries.get(name);
    }

    /** Returns the mapping under a name, and puts an empty one where there is none. */
    public Mapping at(String name) {
        if (entries.get(name) instanceof Mapping mapping) {
            return mapping;
        }
        Mapping empty = new Mapping();
        put(name, empty);
        return empty;
    }

    /** Whether there is an entry of this name. */
    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /** Whether there are no entries. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Returns the entries in order. */
    public Map<String, Node> entries() {
        return Collections.unmodifiableMap(entries);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Mapping mapping && entries.equals(mapping.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return entries.toString();
    }
}
