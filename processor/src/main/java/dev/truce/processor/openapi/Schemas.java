package dev.truce.processor.openapi;

import dev.truce.processor.openapi.document.Mapping;
import dev.truce.processor.openapi.document.Sequence;
import java.util.Collection;

/** Schemas that need no more than a line. */
final class Schemas {

    private Schemas() {}

    static Mapping string() {
        return new Mapping().put("type", "string");
    }

    static Mapping string(String format) {
        return string().put("format", format);
    }

    /** A string that is one of these; any string where there are none, since an empty {@code enum} is no schema. */
    static Mapping oneOfStrings(Collection<String> values) {
        return values.isEmpty() ? string() : string().put("enum", Sequence.ofStrings(values));
    }

    static Mapping arrayOf(Mapping items) {
        return new Mapping().put("type", "array").put("items", items);
    }
}
