package dev.truce.processor.read.source;

import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The tools that every reader needs.
 *
 * @param elements the compiler's elements
 * @param types the compiler's types
 * @param problemBase what the URI of every problem type begins with
 * @param jsonNaming the naming strategy of the application's JSON; empty to keep Java's names
 */
public record Reading(Elements elements, Types types, String problemBase, String jsonNaming) {}
