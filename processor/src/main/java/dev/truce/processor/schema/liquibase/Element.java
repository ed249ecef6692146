package dev.truce.processor.schema.liquibase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * An element of a changelog, in the form that XML gives it.
 *
 * @param name its name, such as {@code createTable}
 * @param attributes its values by their names
 * @param children the elements in it
 * @param text the text in it
 * @param line the line at which it starts
 * @param textLine the line at which the text starts
 */
record Element(
        String name, Map<String, String> attributes, List<Element> children, String text, int line, int textLine) {

    Element {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** Returns an attribute, or an empty text. */
    String get(String attribute) {
        return attributes.getOrDefault(attribute, "").strip();
    }

    boolean isTrue(String attribute) {
        return get(attribute).equalsIgnoreCase("true");
    }

    Stream<Element> children(String child) {
        return children.stream().filter(element -> element.name.equals(child));
    }

    Optional<Element> child(String child) {
        return children(child).findFirst();
    }

    /** Returns the element with other texts, in its children as well. */
    Element mapped(UnaryOperator<String> change) {
        Map<String, String> changed = new TreeMap<>(attributes);
        changed.replaceAll((key, value) -> change.apply(value));
        return new Element(
                name,
                changed,
                children.stream().map(child -> child.mapped(change)).toList(),
                change.apply(text),
                line,
                textLine);
    }
}
