package dev.truce.processor.openapi;

import dev.truce.processor.openapi.document.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a document gets: an entry of a mapping that it has, or an item of a sequence that it has.
 *
 * @param path the names that lead from the root to the mapping or sequence
 * @param name the name of the entry; {@code null} for an item, which becomes the last one
 * @param value the entry's or the item's value
 */
public record Addition(List<String> path, @Nullable String name, Node value) {

    public Addition {
        path = List.copyOf(path);
    }
}
