package dev.truce.processor.openapi.merge;

import dev.truce.processor.openapi.Addition;
import dev.truce.processor.openapi.document.Mapping;
import dev.truce.processor.openapi.document.YamlWriter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** A mapping in block style, whose entries begin lines. */
final class BlockMappingPlace implements Place {

    private final SourceDocument document;
    private final DocumentText text;
    private final Lines lines;
    private final List<NodeTuple> tuples;
    private final @Nullable Node key;

    /**
     * Takes a mapping that has entries.
     *
     * @param key the name under which it stands; {@code null} for the root
     */
    BlockMappingPlace(SourceDocument document, MappingNode mapping, @Nullable Node key) {
        this.document = document;
        this.text = document.text();
        this.lines = new Lines(text);
        this.tuples = mapping.getValue();
        this.key = key;
    }

    @Override
    public List<Edit> edits(List<Addition> additions) {
        return additions.stream().map(this::edit).toList();
    }

    private Edit edit(Addition addition) {
        String name = Objects.requireNonNull(addition.name());
        String entry = YamlWriter.write(
                new Mapping().put(name, addition.value()), text.indentation(start(0)), document.step());
        int depth = addition.path().size();
        List<String> names = tuples.stream()
                .map(tuple -> String.valueOf(YamlTree.key(tuple)))
                .toList();
        int index = EntryOrder.index(addition.path(), name, names);
        if (index == tuples.size()) {
            int end = LastLeaf.end(document, tuples.get(index - 1).getValueNode());
            if (lines.canFollow(end)) {
                return lines.after(end, depth, entry);
            }
            index = addition.path().isEmpty() ? Math.max(names.indexOf("paths"), 0) : 0;
        }
        int line = text.lineStart(start(index));
        return lines.before(index == 0 ? beforeFirst(line) : beforeOther(index, line), start(index), depth, entry);
    }

    private int start(int index) {
        return text.offset(tuples.get(index).getKeyNode().getStartMark());
    }

    /** Directly after the line with the mapping's own name, so that comments stay with the entries they are about. */
    private int beforeFirst(int line) {
        if (key == null) {
            return line;
        }
        int start = line;
        int header = text.lineStart(text.offset(key.getStartMark()));
        while (start > header) {
            int previous = text.previousLine(start);
            String content =
                    text.text().substring(previous, text.lineEnd(previous)).strip();
            if (previous <= header || !(content.isEmpty() || content.startsWith("#"))) {
                return start;
            }
            start = previous;
        }
        return start;
    }

    /** After the entry before, if its end is known, else directly before the entry. */
    private int beforeOther(int index, int line) {
        int end = LastLeaf.end(document, tuples.get(index - 1).getValueNode());
        return end < 0 ? line : lines.withComments(line, Math.min(line, text.nextLine(end)));
    }
}
