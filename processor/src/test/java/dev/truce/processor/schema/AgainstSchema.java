package dev.truce.processor.schema;

import dev.truce.processor.testing.Compile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the compiler says of resources that are held against a schema. */
final class AgainstSchema {
    private static final String HEADER = "package shop;\n\nimport dev.truce.*;\nimport java.util.*;\n\n";

    private AgainstSchema() {}

    /** What it says of declarations in the file {@code shop/Order.java}. */
    static List<String> messages(Path schema, String declarations) {
        return messages(schema, Compile.of(Map.of("shop.Order", HEADER + declarations)));
    }

    static List<String> messages(Path schema, Compile sources) {
        return sources.withTruce().with("-Atruce.schema=" + schema).run().messages();
    }
}
