package dev.truce.processor.openapi.merge;

import dev.truce.processor.openapi.Addition;
import dev.truce.processor.openapi.document.Sequence;
import dev.truce.processor.openapi.document.YamlWriter;
import java.util.List;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A sequence in block style, whose items follow dashes. */
final class BlockSequencePlace implements Place {

    private final SourceDocument document;
    private final SequenceNode sequence;

    BlockSequencePlace(SourceDocument document, SequenceNode sequence) {
        this.document = document;
        this.sequence = sequence;
    }

    @Override
    public List<Edit> edits(List<Addition> additions) {
        return additions.stream().map(this::edit).toList();
    }

    private Edit edit(Addition addition) {
        DocumentText text = document.text();
        Lines lines = new Lines(text);
        int dash = dash(document, sequence);
        String item = YamlWriter.write(Sequence.of(addition.value()), text.before(dash), document.step());
        int depth = addition.path().size();
        int end = LastLeaf.end(document, sequence);
        return lines.canFollow(end)
                ? lines.after(end, depth, item)
                : lines.before(text.lineStart(dash), dash, depth, item);
    }

    /** The offset of the first dash; -1 if it does not begin its line. */
    static int dash(SourceDocument document, SequenceNode sequence) {
        DocumentText text = document.text();
        int start = text.offset(sequence.getStartMark());
        if (text.charAt(start) != '-'
                && !document.tree().isRepeated(sequence.getValue().get(0))) {
            // the mark is that of an anchor or tag
            int item = text.offset(sequence.getValue().get(0).getStartMark());
            String before = text.before(item);
            start = before.strip().equals("-") ? text.lineStart(item) + before.indexOf('-') : -1;
        }
        return start >= 0 && text.charAt(start) == '-' && text.before(start).isBlank() ? start : -1;
    }
}
