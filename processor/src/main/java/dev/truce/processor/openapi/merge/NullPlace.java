package dev.truce.processor.openapi.merge;

import dev.truce.processor.openapi.Addition;
import dev.truce.processor.openapi.document.JsonWriter;
import dev.truce.processor.openapi.document.JsonWriter.Layout;
import dev.truce.processor.openapi.document.Mapping;
import dev.truce.processor.openapi.document.Node;
import dev.truce.processor.openapi.document.Sequence;
import dev.truce.processor.openapi.document.YamlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A name whose value is null: {@code responses:}, {@code responses: ~} or {@code "responses": null}. Between braces, the colon may be missing. */
final class NullPlace implements Place {
    private final SourceDocument document;
    private final DocumentText text;
    private final org.yaml.snakeyaml.nodes.Node key;
    private final int valueStart;
    private final int valueEnd;
    private final boolean inFlow;

    NullPlace(SourceDocument document, org.yaml.snakeyaml.nodes.Node key, ScalarNode value, boolean inFlow) {
        this.document = document;
        this.text = document.text();
        this.key = key;
        this.valueStart = text.offset(value.getStartMark());
        this.valueEnd = text.offset(value.getEndMark());
        this.inFlow = inFlow;
    }

    @Override
    public List<Edit> edits(List<Addition> additions) {
        int depth = additions.get(0).path().size();
        Node value = value(additions);
        return inFlow ? List.of(replacement(value, depth)) : lines(value, depth);
    }

    private static Node value(List<Addition> additions) {
        if (additions.get(0).name() == null) {
            return new Sequence(additions.stream().map(Addition::value).toList());
        }
        Mapping entries = new Mapping();
        additions.forEach(addition -> entries.put(Objects.requireNonNull(addition.name()), addition.value()));
        return entries;
    }

    private Edit replacement(Node value, int depth) {
        Layout layout = document.isOneLine()
                ? Layout.line(document.isTight())
                : Layout.lines(text.lineBreak(valueStart), text.indentation(valueStart), document.step());
        return new Edit(valueStart, valueEnd, depth, separator() + JsonWriter.write(value, layout));
    }

    /** What is missing between the name and its value where the null is not written out, as in <code>{a: , b}</code>. */
    private String separator() {
        if (valueEnd > valueStart) {
            return "";
        }
        return text.text().charAt(valueStart - 1) == ':' ? " " : ": ";
    }

    /** Inserts lines after the name's line, and removes a null that is written out. */
    private List<Edit> lines(Node value, int depth) {
        List<Edit> edits = new ArrayList<>();
        if (valueEnd > valueStart) {
            String before = text.before(valueStart);
            int blanks = before.length() - before.stripTrailing().length();
            edits.add(new Edit(valueStart - blanks, valueEnd, depth, ""));
        }
        int name = text.offset(key.getEndMark());
        String indentation = text.indentation(name) + document.step();
        edits.add(new Lines(text).after(name, depth, YamlWriter.write(value, indentation, document.step())));
        return edits;
    }
}
