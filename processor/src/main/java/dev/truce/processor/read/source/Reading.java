package dev.truce.processor.read.source;

import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The tools that every reader needs.
 *
 * @param elements the compiler's elements
 * @param types the compiler's types
 * @param problemBase what the URI of every problem type begins with
 * @param jsonNaming the naming strategy of the application's JSON; empty to keep Java's names
 * @param missesAnnotation whether a source has an annotation on an element that the compiler does not find, and so leaves out
 */
public record Reading(
        Elements elements, Types types, String problemBase, String jsonNaming, Predicate<Element> missesAnnotation) {

    /** The tools of readers for which every annotation exists. */
    public Reading(Elements elements, Types types, String problemBase, String jsonNaming) {
        this(elements, types, problemBase, jsonNaming, element -> false);
    }
}
