package dev.truce.processor.openapi.merge;

import dev.truce.processor.openapi.Addition;
import dev.truce.processor.openapi.document.Mapping;
import dev.truce.processor.openapi.document.YamlWriter;
import java.util.List;
import java.util.Objects;
import org.yaml.snakeyaml.nodes.Node;

/** A name in block style without a value: {@code responses:}. */
final class NothingPlace implements Place {

    private final SourceDocument document;
    private final Node key;

    NothingPlace(SourceDocument document, Node key) {
        this.document = document;
        this.key = key;
    }

    @Override
    public List<Edit> edits(List<Addition> additions) {
        Mapping entries = new Mapping();
        additions.forEach(addition -> entries.put(Objects.requireNonNull(addition.name()), addition.value()));
        DocumentText text = document.text();
        int offset = text.offset(key.getEndMark());
        String indentation = text.indentation(offset) + document.step();
        return List.of(new Lines(text)
                .after(
                        offset,
                        additions.get(0).path().size(),
                        YamlWriter.write(entries, indentation, document.step())));
    }
}
