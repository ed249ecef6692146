package dev.truce.processor.openapi.document;

import dev.truce.processor.openapi.document.JsonWriter.Layout;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * A document that is yet to be written: equal contracts give equal bytes.
 *
 * @param root all of it
 * @param layout how it is laid out as JSON; {@code null} for YAML
 */
public record Document(Mapping root, @Nullable Layout layout) {

    public static Document yaml(Mapping root) {
        return new Document(root, null);
    }

    /**
     * Writes it piece by piece, with line feeds only.
     *
     * @param out where it is written to, buffered
     * @throws IOException if that takes no more
     */
    public void writeTo(Writer out) throws IOException {
        if (layout == null) {
            YamlWriter.write(root, out);
        } else {
            JsonWriter.write(root, layout, out);
        }
    }
}
