package dev.truce.processor.openapi.merge;

import dev.truce.processor.openapi.Addition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Inserts additions into the text of a document. Every character that was there stays, in its order, except a null that an addition replaces:
 * a document that was read and written again would lose comments, quotes, order and some values.
 */
final class DocumentSplicer {

    private static final Comparator<Edit> ORDER = Comparator.comparingInt(Edit::offset)
            .thenComparingInt(Edit::end)
            .thenComparing(Comparator.comparingInt(Edit::depth).reversed());

    private final SourceDocument document;

    DocumentSplicer(SourceDocument document) {
        this.document = document;
    }

    /** The new text, with the byte order mark that the old one had. */
    String splice(List<Addition> additions) {
        Map<List<String>, List<Addition>> byPlace = new LinkedHashMap<>();
        additions.forEach(addition -> byPlace.computeIfAbsent(addition.path(), path -> new ArrayList<>())
                .add(addition));
        List<Edit> edits = new ArrayList<>();
        byPlace.forEach((path, here) -> edits.addAll(place(path).edits(here)));
        edits.sort(ORDER);

        String text = document.text().text();
        StringBuilder spliced = new StringBuilder(text.length() * 2);
        int position = 0;
        for (Edit edit : edits) {
            spliced.append(text, position, edit.offset()).append(edit.text());
            position = edit.end();
        }
        return document.withMark(spliced.append(text, position, text.length()).toString());
    }

    private Place place(List<String> path) {
        Node node = Objects.requireNonNull(document.tree().at(path));
        Node key = key(path);
        if (key != null && node instanceof ScalarNode scalar) {
            return new NullPlace(document, key, scalar, isInFlow(path));
        }
        CollectionNode<?> collection = (CollectionNode<?>) node;
        if (collection.getFlowStyle() == org.yaml.snakeyaml.DumperOptions.FlowStyle.FLOW) {
            return new FlowPlace(document, collection);
        }
        return collection instanceof MappingNode mapping
                ? new BlockMappingPlace(document, mapping, key)
                : new BlockSequencePlace(document, (SequenceNode) collection);
    }

    private boolean isInFlow(List<String> path) {
        Node parent = document.tree().at(path.subList(0, path.size() - 1));
        return parent instanceof MappingNode mapping && SourceDocument.isFlow(mapping);
    }

    /** The name at the end of a path; {@code null} for the root. */
    private @Nullable Node key(List<String> path) {
        if (path.isEmpty()) {
            return null;
        }
        List<String> parents = path.subList(0, path.size() - 1);
        Node parent = document.tree().at(parents);
        NodeTuple tuple =
                parent instanceof MappingNode mapping ? YamlTree.own(mapping, path.get(path.size() - 1)) : null;
        return tuple == null ? null : tuple.getKeyNode();
    }
}
