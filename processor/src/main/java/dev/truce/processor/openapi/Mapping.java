package dev.truce.processor.openapi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Names and their nodes in the order in which they were put. Filled by whoever makes it, and left alone after that. */
public final class Mapping implements Node {

    private final Map<String, Node> entries = new LinkedHashMap<>();

    /** A reference to a component, such as {@code #/components/schemas/OrderLifecycle}. */
    public static Mapping ref(String section, String name) {
        return new Mapping().put("$ref", pointer(section, name));
    }

    /** The reference to a component, as text. */
    public static String pointer(String section, String name) {
        return "#/components/" + section + "/" + name;
    }

    /** Puts a node. */
    public Mapping put(String name, Node node) {
        entries.put(name, node);
        return this;
    }

    /** Puts a text. */
    public Mapping put(String name, String text) {
        return put(name, Scalar.of(text));
    }

    Mapping put(String name, long number) {
        return put(name, Scalar.of(number));
    }

    Mapping put(String name, boolean flag) {
        return put(name, Scalar.of(flag));
    }

    Mapping putAll(Mapping other) {
        entries.putAll(other.entries);
        return this;
    }

    /** Puts the node unless it holds nothing: documents are easier to read without empty sections. */
    public Mapping putUnlessEmpty(String name, Mapping node) {
        return node.isEmpty() ? this : put(name, node);
    }

    /** The entry of this name. */
    @Nullable
    public Node get(String name) {
        return entries.get(name);
    }

    /** The mapping of this name, made where there is none. */
    public Mapping at(String name) {
        if (entries.get(name) instanceof Mapping mapping) {
            return mapping;
        }
        Mapping made = new Mapping();
        entries.put(name, made);
        return made;
    }

    /** Whether there is an entry of this name. */
    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /** Whether it holds nothing. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The entries in order. */
    public Map<String, Node> entries() {
        return Collections.unmodifiableMap(entries);
    }

    /** The same entries ordered by name. */
    Mapping sorted() {
        Mapping sorted = new Mapping();
        new TreeMap<>(entries).forEach(sorted::put);
        return sorted;
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
