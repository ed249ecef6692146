package dev.truce.processor.openapi.merge;

import dev.truce.processor.openapi.Addition;
import dev.truce.processor.openapi.document.JsonWriter;
import dev.truce.processor.openapi.document.JsonWriter.Layout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping or sequence between brackets, as in JSON, on one line or on several. */
final class FlowPlace implements Place {

    private final SourceDocument document;
    private final DocumentText text;
    private final int open;
    private final int close;
    /** The content between the brackets: the names of a mapping or the items of a sequence. */
    private final List<Node> heads;

    private final List<Node> values;

    FlowPlace(SourceDocument document, CollectionNode<?> collection) {
        this.document = document;
        this.text = document.text();
        if (collection instanceof MappingNode mapping) {
            heads = mapping.getValue().stream().map(NodeTuple::getKeyNode).toList();
            values = mapping.getValue().stream().map(NodeTuple::getValueNode).toList();
        } else {
            heads = ((SequenceNode) collection).getValue();
            values = heads;
        }
        // the mark may be that of an anchor or tag, neither of which holds a bracket
        char bracket = collection instanceof MappingNode ? '{' : '[';
        open = text.text().indexOf(bracket, text.offset(collection.getStartMark()));
        close = text.offset(collection.getEndMark()) - 1;
    }

    @Override
    public List<Edit> edits(List<Addition> additions) {
        int depth = additions.get(0).path().size();
        if (heads.isEmpty()) {
            return List.of(new Edit(open + 1, depth, fill(additions)));
        }
        Map<Integer, List<Addition>> byIndex = new LinkedHashMap<>();
        additions.forEach(addition -> byIndex.computeIfAbsent(index(addition), key -> new ArrayList<>())
                .add(addition));
        List<Edit> edits = new ArrayList<>();
        byIndex.forEach((index, here) -> edits.add(edit(index, here, depth)));
        return edits;
    }

    /** Inserts before the first entry, because an insertion after the last one would add a comma to its line. */
    private int index(Addition addition) {
        int index = heads.size();
        int first = 0;
        if (addition.name() != null) {
            List<String> names = heads.stream()
                    .map(head -> String.valueOf(YamlTree.text(head)))
                    .toList();
            index = EntryOrder.index(addition.path(), addition.name(), names);
            first = addition.path().isEmpty() ? Math.max(names.indexOf("paths"), 0) : 0;
        }
        boolean known = !document.tree().isRepeated(heads.get(first));
        return index == heads.size()
                        && known
                        && beginsLine(text.offset(heads.get(first).getStartMark()))
                ? first
                : index;
    }

    private Edit edit(int index, List<Addition> additions, int depth) {
        int last = heads.size() - 1;
        if (index <= last) {
            int start = text.offset(heads.get(index).getStartMark());
            return new Edit(start, depth, each(additions, start, "", "," + gap(start)));
        }
        Node value = values.get(last);
        boolean known = !document.tree().isRepeated(value) && !document.tree().isRepeated(heads.get(last));
        if (known) {
            int start = text.offset(heads.get(last).getStartMark());
            return new Edit(text.offset(value.getEndMark()), depth, each(additions, start, "," + gap(start), ""));
        }
        // an alias has no mark at its end
        return new Edit(open + 1, depth, each(additions, open, "", document.isTight() ? "," : ", "));
    }

    private String each(List<Addition> additions, int model, String before, String after) {
        Layout layout = layout(model);
        return additions.stream()
                .map(addition -> before + write(addition, layout) + after)
                .collect(Collectors.joining());
    }

    /** Returns the text between a comma and the next entry, copied from an existing one. */
    private String gap(int start) {
        if (beginsLine(start)) {
            return text.lineBreak(text.previousLine(text.lineStart(start))) + text.indentation(start);
        }
        return document.isTight() ? "" : " ";
    }

    private Layout layout(int start) {
        return beginsLine(start)
                ? Layout.lines(text.lineBreak(start), text.indentation(start), document.step())
                : Layout.line(document.isTight());
    }

    private boolean beginsLine(int start) {
        return start > open
                && text.lineStart(start) > open
                && text.before(start).isBlank();
    }

    /** Returns the text for empty brackets: one entry per line, unless the document is one line. */
    private String fill(List<Addition> additions) {
        if (document.isOneLine()) {
            Layout layout = Layout.line(document.isTight());
            return additions.stream()
                    .map(addition -> write(addition, layout))
                    .collect(Collectors.joining(layout.comma()));
        }
        String lineBreak = text.lineBreak(open);
        String outer = text.indentation(open);
        String inner = lineBreak + outer + document.step();
        Layout layout = Layout.lines(lineBreak, outer + document.step(), document.step());
        String entries = additions.stream()
                .map(addition -> inner + write(addition, layout))
                .collect(Collectors.joining(","));
        // YAML wants the bracket that closes to be indented deeper than the name, so there it follows the last entry
        boolean closes = document.isJson() && text.lineStart(close) <= open;
        return closes ? entries + lineBreak + outer : entries;
    }

    private static String write(Addition addition, Layout layout) {
        return addition.name() == null
                ? JsonWriter.write(addition.value(), layout)
                : JsonWriter.write(addition.name(), addition.value(), layout);
    }
}
