package dev.truce.processor.openapi.document;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Names and their nodes in the order in which they were put. Filled by whoever makes it, and left alone after that. Documents hold
 * hundreds of thousands of small ones, so that it is two arrays, and looks up names with more than that only where there are many.
 */
public final class Mapping implements Node {

    /** As many are found as fast one after the other. */
    private static final int FEW = 16;

    private String[] names;
    private Node[] nodes;
    private int size;
    /** The places of the names where there are many and one was looked for. */
    private @Nullable Map<String, Integer> places;

    /** One that is empty. */
    public Mapping() {
        names = new String[2];
        nodes = new Node[2];
    }

    private Mapping(SortedMap<String, ? extends Node> entries) {
        names = entries.keySet().toArray(new String[0]);
        nodes = entries.values().toArray(new Node[0]);
        size = names.length;
    }

    /** The entries ordered by name. */
    public static Mapping of(SortedMap<String, ? extends Node> entries) {
        return new Mapping(entries);
    }

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
        int place = place(name);
        if (place >= 0) {
            nodes[place] = node;
            return this;
        }
        if (size == names.length) {
            int room = Math.max(2, size * 2);
            names = Arrays.copyOf(names, room);
            nodes = Arrays.copyOf(nodes, room);
        }
        names[size] = name;
        nodes[size] = node;
        if (places != null) {
            places.put(name, size);
        }
        size++;
        return this;
    }

    /** Puts a text. */
    public Mapping put(String name, String text) {
        return put(name, Scalar.of(text));
    }

    public Mapping put(String name, long number) {
        return put(name, Scalar.of(number));
    }

    public Mapping put(String name, boolean flag) {
        return put(name, Scalar.of(flag));
    }

    public Mapping putAll(Mapping other) {
        for (int i = 0; i < other.size; i++) {
            put(other.names[i], other.nodes[i]);
        }
        return this;
    }

    /** Puts the node unless it holds nothing: documents are easier to read without empty sections. */
    public Mapping putUnlessEmpty(String name, Mapping node) {
        return node.isEmpty() ? this : put(name, node);
    }

    public Mapping putUnlessEmpty(String name, Sequence node) {
        return node.items().isEmpty() ? this : put(name, node);
    }

    /** The entry of this name. */
    @Nullable
    public Node get(String name) {
        int place = place(name);
        return place < 0 ? null : nodes[place];
    }

    /** The mapping of this name, made where there is none. */
    public Mapping at(String name) {
        if (get(name) instanceof Mapping mapping) {
            return mapping;
        }
        Mapping made = new Mapping();
        put(name, made);
        return made;
    }

    /** Whether there is an entry of this name. */
    public boolean has(String name) {
        return place(name) >= 0;
    }

    /** Whether it holds nothing. */
    public boolean isEmpty() {
        return size == 0;
    }

    public int size() {
        return size;
    }

    /** The name of an entry by its place, from 0. */
    public String name(int place) {
        return names[place];
    }

    /** The node of an entry by its place, from 0. */
    public Node node(int place) {
        return nodes[place];
    }

    /** The entries in order. */
    public Map<String, Node> entries() {
        Map<String, Node> entries = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            entries.put(names[i], nodes[i]);
        }
        return Collections.unmodifiableMap(entries);
    }

    /** The place of a name; -1 where it has none. */
    private int place(String name) {
        if (size > FEW) {
            return places().getOrDefault(name, -1);
        }
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private Map<String, Integer> places() {
        if (places == null) {
            places = new HashMap<>();
            for (int i = 0; i < size; i++) {
                places.put(names[i], i);
            }
        }
        return places;
    }

    @Override
    public void accept(NodeVisitor visitor) throws IOException {
        visitor.visit(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Mapping mapping && entries().equals(mapping.entries());
    }

    @Override
    public int hashCode() {
        return entries().hashCode();
    }

    @Override
    public String toString() {
        return entries().toString();
    }
}
