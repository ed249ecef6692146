package dev.truce.jdbc.match;

import dev.truce.jdbc.name.NameScanner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table's declared name, in its parts. */
record TableName(@Nullable String schema, String name) {

    static TableName of(String declared) {
        List<NameScanner.Part> parts = NameScanner.parts(declared);
        int last = parts.size() - 1;
        return new TableName(
                last == 0 ? null : parts.get(last - 1).text(), parts.get(last).text());
    }
}
